/** The interface speaks each of its languages as a whole, or the words of two would stand side by side. */
import assert from 'node:assert/strict';
import { collectStrings, languages, readJson, readTranslations } from '../../scripts/strings.mjs';

const { strings, unknown } = collectStrings();
const manifest = readJson('package.nls.json');

/** What is filled in: places for values, links to commands, icons and settings. Plain words between them are free. */
const filledIn = (text) => (text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`|#[\w.]+#|\$\([\w-]+\)/g) ?? []).sort();

describe('the strings of the interface', () => {
  it('stand in the sources as they are read, so that they can be translated', () => {
    assert.deepEqual(unknown, []);
  });

  it('stand in package.json by their keys alone, each key once used', () => {
    const named = [...JSON.stringify(readJson('package.json')).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(manifest).sort());
  });

  for (const language of languages) {
    const { bundle, manifest: translated } = readTranslations(language);

    it(`${language}: each has its translation, and no translation is left over`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), [...strings].sort());
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(manifest).sort());
    });

    it(`${language}: takes the same values, links and names as the English`, () => {
      const pairs = [
        ...Object.entries(bundle),
        ...Object.entries(translated).map(([key, text]) => [manifest[key], text]),
      ];
      for (const [english, text] of pairs) {
        assert.ok(text.trim(), english);
        assert.deepEqual(filledIn(text), filledIn(english), text);
      }
    });
  }
});
