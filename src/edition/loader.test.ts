import { EventEmitter } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { tempContent, type Change } from '../../tests/support/temp-content.ts';
import type { KindName } from '../model/kinds.ts';
import { editionLoader } from './loader.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  digest?: string;
  filePath?: string;
  body?: string;
  deferredRender?: boolean;
}

/** What of the content layer a loader uses, with the entries of a store in their order. */
function contextOf(root: string) {
  const entries = new Map<string, Stored>();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { error: vi.fn() };
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      clear: () => entries.clear(),
      delete: (id: string) => entries.delete(id),
      keys: () => [...entries.keys()],
      set: (entry: Stored) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: Stored) => Promise.resolve(data),
    generateDigest: (value: unknown) => JSON.stringify(value),
    watcher,
    logger,
  };
  return { context: context as never, entries, watcher, logger };
}

async function load(kind: KindName, changes: Record<string, Change> = {}) {
  const { context, entries } = contextOf(tempContent(changes));
  await editionLoader(kind).load({ ...(context as object), watcher: undefined } as never);
  return [...entries.values()];
}

describe('the entries of a kind', () => {
  test('are files with their fields and, apart from these, their bodies', async () => {
    const [reed, ...others] = await load('figure');
    expect(others).toEqual([]);
    expect(reed).toMatchObject({
      id: 'reed',
      data: { name: 'Jonah Reed', inColumn: 'Reed', card: 'Harbour master.', checked: '2026-01-02' },
      filePath: 'content/figures/reed.mdx',
      deferredRender: false,
    });
    expect(reed?.body).toMatch(/^\nHe led the talks with \[the dockers\]/);
  });

  test('are records of a file, or none where it is an empty map', async () => {
    expect(await load('event')).toMatchObject([{ id: 'talks-end', data: { date: '1911-08-14', figures: ['reed'] } }]);
    expect(await load('correction')).toEqual([]);
  });

  test('are none where their file does not exist, which the checks report', async () => {
    expect(await load('correction', { 'content/corrections.yaml': null })).toEqual([]);
  });

  test('are in the order of their names', async () => {
    const cole = '---\nname: Ben Cole\n---\n\nHe left.\n';
    expect((await load('figure', { 'content/figures/cole.mdx': cole })).map(({ id }) => id)).toEqual(['cole', 'reed']);
  });

  test('are files of the collection alone, not drafts beside or below it', async () => {
    const drafts = { 'content/figures/x.md': 'A', 'content/figures/sub/y.mdx': 'B' };
    expect((await load('figure', drafts)).map(({ id }) => id)).toEqual(['reed']);
  });

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text) => `\uFEFF${text}`],
    ['both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('are the same with %s', async (_, change) => {
    const root = tempContent();
    const files = ['content/figures/reed.mdx', 'content/events.yaml'];
    const changed = Object.fromEntries(files.map((file) => [file, change(readFileSync(join(root, file), 'utf8'))]));
    for (const kind of ['figure', 'event'] as const) expect(await load(kind, changed)).toEqual(await load(kind));
  });
});

describe('a file that cannot be read throws', () => {
  test.each<[string, KindName, Record<string, Change>, RegExp]>([
    [
      'with its line where its fields are not YAML',
      'figure',
      { 'content/figures/reed.mdx': ['card: Harbour', 'card: Port: harbour'] },
      /^content\/figures\/reed\.mdx:4: not valid YAML: /,
    ],
    [
      'with its line where it is not YAML',
      'source',
      { 'content/sources.yaml': ['title: The', 'title: Port: The'] },
      /^content\/sources\.yaml:3: not valid YAML: /,
    ],
    [
      'with the line where its encoding is wrong',
      'note',
      { 'content/notes/work-stopped.mdx': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1') },
      /^content\/notes\/work-stopped\.mdx: the file is not in UTF-8 from line 2 on/,
    ],
    [
      'with its name where it is empty',
      'event',
      { 'content/events.yaml': '' },
      /^content\/events\.yaml: the file is empty/,
    ],
  ])('%s', async (_, kind, changes, message) => {
    await expect(load(kind, changes)).rejects.toThrow(message);
  });
});

describe('while a server runs', () => {
  test('entries are loaded again after a change in their collection, and only then', async () => {
    const root = tempContent();
    const { context, entries, watcher } = contextOf(root);
    await editionLoader('figure').load(context);
    expect(watcher.add).toHaveBeenCalledWith(join(root, 'content/figures'));
    const file = join(root, 'content/figures/reed.mdx');
    writeFileSync(file, '---\nname: J. Reed\n---\n\nHe led.\n');
    watcher.emit('all', 'change', join(root, 'content/events.yaml'));
    await new Promise(setImmediate);
    expect(entries.get('reed')?.data).toMatchObject({ name: 'Jonah Reed' });
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(entries.get('reed')?.data).toEqual({ name: 'J. Reed' }));
  });

  test('a fault is reported, and the entries stay', async () => {
    const root = tempContent();
    const { context, entries, watcher, logger } = contextOf(root);
    await editionLoader('event').load(context);
    writeFileSync(join(root, 'content/events.yaml'), 'a: [\n');
    watcher.emit('all', 'change', join(root, 'content/events.yaml'));
    await vi.waitFor(() =>
      expect(logger.error).toHaveBeenCalledWith(expect.stringMatching(/content\/events\.yaml:\d+: not valid YAML/)),
    );
    expect([...entries.keys()]).toEqual(['talks-end']);
  });
});
