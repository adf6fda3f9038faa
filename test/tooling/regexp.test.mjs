import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

describe('the check of regular expressions', () => {
  const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
  const rulesBroken = async (pattern) => {
    const code = `export const isFound = (text: string): boolean => ${pattern}.test(text);`;
    const [{ messages }] = await eslint.lintText(code, { filePath: 'src/core/clock/impure.ts' });
    return messages.map(({ ruleId }) => ruleId);
  };

  it('refuses one that takes the square of its text, or more', async () => {
    assert.deepEqual(await rulesBroken('/\\s+$/'), ['regexp/no-super-linear-move']);
    assert.deepEqual(await rulesBroken('/^(?:a+)+$/'), ['regexp/no-super-linear-backtracking']);
    assert.deepEqual(await rulesBroken('/^\\s*,?\\s*$/'), ['regexp/no-super-linear-backtracking']);
  });

  it('lets pass one that reads its text once', async () => {
    assert.deepEqual(await rulesBroken('/(?<!\\s)\\s+$/'), []);
    assert.deepEqual(await rulesBroken('/^[a-z]+(?:-[a-z]+)*$/'), []);
  });
});
