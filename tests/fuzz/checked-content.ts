import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { problemsOf } from '../../src/checks/index.ts';
import { readContent } from '../../src/checks/read/content.ts';
import type { Problem } from '../../src/checks/report/problem.ts';
import { filesBelow } from '../support/pages.ts';
import type { Files, Mutation } from './mutations.ts';

/** What the checks make of a mutant. */
export interface Outcome {
  mutation: Mutation;
  problems: readonly Problem[];
  /** What the checks threw, which is a fault of theirs. */
  crash: unknown;
  /** Time of the processor, which other work on the machine lengthens less. */
  milliseconds: number;
}

/** A copy of content in which one change at a time is made, checked and taken back. */
export class CheckedContent {
  readonly files: Files;
  private readonly root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  /** What was read from files that stay the same. */
  private readonly read = new Map<string, unknown>();

  /** Copies the content below `source`. */
  constructor(source: string) {
    const content = join(source, 'content');
    cpSync(content, join(this.root, 'content'), { recursive: true });
    const names = filesBelow(content).filter((name) => name !== 'README.md');
    this.files = new Map(names.map((name) => [`content/${name}`, readFileSync(join(content, name), 'utf8')]));
    problemsOf(
      readContent(this.root, (key, make) => {
        const made = make();
        this.read.set(key, made);
        return made;
      }),
    );
  }

  try(mutation: Mutation): Outcome {
    this.write(mutation.changes);
    const start = process.cpuUsage();
    let problems: readonly Problem[] = [];
    let crash: unknown;
    try {
      problems = problemsOf(readContent(this.root, (key, make) => (this.read.get(key) ?? make()) as never));
    } catch (error) {
      crash = error;
    }
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    this.write(new Map([...mutation.changes.keys()].map((file) => [file, this.files.get(file) ?? null])));
    return { mutation, problems, crash, milliseconds };
  }

  /** Removes the copy. */
  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  private write(changes: Mutation['changes']) {
    for (const [file, source] of changes) {
      const path = join(this.root, file);
      if (source !== null) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, source);
        continue;
      }
      rmSync(path, { force: true });
      // A folder that a change made goes with it.
      if (readdirSync(dirname(path)).length === 0 && file.split('/').length > 3)
        rmSync(dirname(path), { recursive: true });
    }
  }
}
