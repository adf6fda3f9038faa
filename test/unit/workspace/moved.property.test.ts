import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dirname, relativePath } from '../../../src/core/text/path';
import { applyEdits } from '../../../src/core/text/span';
import { linkEdits } from '../../../src/core/workspace/moved';
import { Workspace } from '../../../src/core/workspace/workspace';

const folder = fc.constantFrom('', 'a/', 'b/', 'a/b/', 'a/a/', 'b/c/');
const isRelative = fc.boolean();

const layout = fc.record({
  records: fc.array(folder, { minLength: 1, maxLength: 4 }),
  letters: fc.array(
    fc.record({ folder, record: fc.nat(3), isRelative, isLogged: fc.boolean(), isLogRelative: isRelative }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  moves: fc.array(fc.tuple(fc.nat(9), folder, fc.boolean()), { minLength: 1, maxLength: 4 }),
});

/** Writes the files of a layout; every link leads where it should. */
function write({ records, letters }: typeof layout extends fc.Arbitrary<infer T> ? T : never) {
  const link = (from: string, to: string, relative: boolean) => (relative ? relativePath(from, to) : to);
  const recordPaths = records.map((place, i) => `${place}r${i}.md`);
  const files = new Map<string, string>();
  const logs = recordPaths.map(() => [] as string[]);
  letters.forEach((letter, i) => {
    const path = `${letter.folder}l${i}.md`;
    const at = letter.record % recordPaths.length;
    const record = recordPaths[at] ?? '';
    files.set(path, `---\ntype: follow-up\ninterview: ${link(path, record, letter.isRelative)}\n---\nDear Ada,\n`);
    if (letter.isLogged) logs[at]?.push(`  - { kind: thank-you, file: ${link(record, path, letter.isLogRelative)} }\n`);
  });
  recordPaths.forEach((path, i) => {
    const log = logs[i] ?? [];
    files.set(path, `---\ntype: interview\n${log.length > 0 ? 'follow_ups:\n' : ''}${log.join('')}---\n`);
  });
  return files;
}

/** Where each link of a workspace leads. */
function targets(workspace: Workspace): Map<string, (string | undefined)[]> {
  const found = new Map<string, (string | undefined)[]>();
  for (const letter of workspace.letters()) found.set(letter.path, [workspace.recordOf(letter)?.path]);
  for (const { path, record } of workspace.records()) {
    const files = record.followUps.map(({ file }) => file && workspace.letterOfEntry(path, file)?.path);
    found.set(path, files);
  }
  return found;
}

describe('links of files that move, wherever they go', () => {
  it('lead to the same files as before', () => {
    fc.assert(
      fc.property(layout, (given) => {
        const files = write(given);
        const before = new Workspace();
        for (const [path, text] of files) before.set(path, text);

        const paths = [...files.keys()];
        const moves = new Map<string, string>();
        for (const [which, place, wholeFolder] of given.moves) {
          const path = paths[which % paths.length] ?? '';
          const from = wholeFolder && dirname(path) !== '' ? dirname(path) : path;
          moves.set(from, from === path ? `${place}${path.split('/').at(-1) ?? ''}` : `${place}moved-${moves.size}`);
        }
        const now = (path: string): string => {
          for (let part = path; part !== ''; part = dirname(part)) {
            const to = moves.get(part);
            if (to !== undefined) return to + path.slice(part.length);
          }
          return path;
        };

        const edits = new Map(linkEdits(before, moves).map(({ path, edits: of }) => [path, of]));
        const after = new Workspace();
        for (const [path, text] of files) after.set(now(path), applyEdits(text, edits.get(path) ?? []));

        const expected = [...targets(before)].map(
          ([path, to]) => [now(path), to.map((one) => one && now(one))] as const,
        );
        assert.deepEqual(targets(after), new Map(expected));
      }),
      { numRuns: 150 },
    );
  });
});
