import { parseArgs } from 'node:util';
import { formatProblems } from '../../src/checks/report/format.ts';
import { CheckedContent, type Outcome } from './checked-content.ts';
import { faultsOfBuild } from './built-site.ts';
import { mutate, type Mutation } from './mutations.ts';
import { Random } from './random.ts';
import { formatTally, verdictOf, type Verdict } from './tally.ts';

/** Folders with a `content/` each: what an engine test and an editor would break. */
const CONTENTS = { fixture: 'tests/fixture', arabic: 'tests/fixture-ar', edition: '.' };

const placeOf = ({ file, line }: Mutation) => (line === undefined ? file : `${file}:${line}`);

/** Accepted changes that are built together. */
const BATCH = 8;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    content: { type: 'string', default: 'fixture' },
    build: { type: 'string', default: '0' },
    show: { type: 'string', default: 'crash,slow,several,wrong line' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run fuzz -- [--seed N] [--count N] [--content fixture|arabic|edition] [--build N] [--show VERDICTS]

Breaks content in --count ways, one at a time, and reports how the checks take it. Of those that they accept, --build
are built as well, and the sites compared with their content. --show names the verdicts of which each mutant is printed.`);
  process.exit();
}

const root = CONTENTS[values.content as keyof typeof CONTENTS];
const content = new CheckedContent(root);
const random = new Random(Number(values.seed));
const shown = values.show.split(',');
const verdicts: Verdict[] = [];
const accepted: Outcome[] = [];

for (let index = 0; index < Number(values.count); index++) {
  const outcome = content.try(mutate(random, content.files));
  const verdict = verdictOf(outcome);
  verdicts.push(verdict);
  if (verdict === 'accepted') accepted.push(outcome);
  if (!shown.includes(verdict)) continue;
  const { mutation, problems, crash } = outcome;
  const found = crash instanceof Error ? crash.stack : formatProblems(problems);
  console.log(`${index} ${verdict}: ${mutation.name}, ${placeOf(mutation)}\n${found}\n`);
}
content.remove();
console.log(formatTally(verdicts));

// Changes to different files are built together, as long as nothing is wrong with the site.
const sample = accepted.slice(0, Number(values.build)).map(({ mutation }) => mutation);
const batches: Mutation[][] = [];
for (const mutation of sample) {
  const batch = batches.find(
    (each) =>
      each.length < BATCH &&
      each.every((other) => ![...mutation.changes.keys()].some((file) => other.changes.has(file))),
  );
  if (batch) batch.push(mutation);
  else batches.push([mutation]);
}
let faulty = 0;
for (const batch of batches) {
  const suspects = (await faultsOfBuild(root, batch)).length === 0 ? [] : batch;
  for (const mutation of suspects) {
    const faults = await faultsOfBuild(root, [mutation]);
    if (faults.length === 0) continue;
    faulty++;
    console.log(`silent: ${mutation.name}, ${placeOf(mutation)}\n${faults.slice(0, 5).join('\n')}\n`);
  }
}
if (sample.length > 0) console.log(`${sample.length} built, ${faulty} of them with a fault that nothing reported`);
if (faulty > 0) process.exitCode = 1;
if (verdicts.some((verdict) => verdict === 'crash' || verdict === 'slow')) process.exitCode = 1;
