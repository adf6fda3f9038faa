import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Workspace } from '../../../src/core/workspace/workspace';

const PATHS = ['a.md', 'b.md', 'in/a.md', 'in/c.md'];
const path = fc.constantFrom(...PATHS);
const text = fc.oneof(
  fc
    .constantFrom('Acme', 'Contoso')
    .map((company) => `---\ntype: interview\ncompany: ${company}\nposition: Baker\n---\n`),
  fc
    .tuple(fc.option(path), fc.nat(2))
    .map(([to, body]) => `---\ntype: follow-up\n${to ? `interview: ${to}\n` : ''}---\n${body}\n`),
  fc.constantFrom('# Notes', undefined),
);

describe('the links of a workspace', () => {
  it('are those of the files as they are, whatever they were before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, text), { maxLength: 20 }), (steps) => {
        const workspace = new Workspace();
        const texts = new Map<string, string>();
        for (const [at, content] of steps) {
          if (content === undefined) workspace.delete(at);
          else workspace.set(at, content);
          texts.set(at, content ?? '');
          const anew = new Workspace();
          for (const [other, known] of texts) anew.set(other, known);
          for (const record of PATHS) {
            assert.deepEqual(workspace.lettersOf(record), anew.lettersOf(record));
            const file = workspace.record(record);
            const rounds = (of: Workspace): string[] =>
              file
                ? of
                    .roundsOf(file)
                    .map((round) => round.path)
                    .sort()
                : [];
            assert.deepEqual(rounds(workspace), rounds(anew));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
