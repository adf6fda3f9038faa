import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseLetter } from '../../../src/core/letter/parse';
import { findPressure } from '../../../src/core/rules/shared/pressing';
import { readJsonLines } from '../../../scripts/labelled';
import { count, Tally } from '../../../scripts/tally';

interface Tonal {
  readonly text: string;
  readonly pushy?: boolean;
}

function measure(letters: readonly Tonal[]): Tally {
  const tally = new Tally();
  for (const { text, pushy } of letters) {
    const sentences = parseLetter(text, 0).sentences.filter(({ zone }) => zone !== 'signature');
    count(tally, pushy === true, findPressure(sentences).length > 0);
  }
  return tally;
}

const tones = (name: string): string[] =>
  readFileSync(`test/unit/rules/fixtures/${name}.txt`, 'utf8').split(/\r?\n=====\r?\n/);

describe('rule pushy on labelled letters', () => {
  it('knows the letters that it learned from, and their polite twins', () => {
    const pressing = tones('pressing').map((text) => ({ text, pushy: true }));
    const polite = tones('polite').map((text) => ({ text, pushy: false }));
    const { precision, recall } = measure([...pressing, ...polite]);
    assert.ok(precision >= 0.97, `precision is ${precision}`);
    assert.ok(recall >= 0.97, `recall is ${recall}`);
  });

  it('keeps its level on letters held out', () => {
    const heldOut = ['letters', 'terse', 'plain'].flatMap((name) =>
      readJsonLines(readFileSync(`test/unit/decision/held-out/${name}.jsonl`, 'utf8')),
    );
    const { precision, recall } = measure(heldOut);
    assert.ok(precision >= 0.8, `precision is ${precision}`);
    assert.ok(recall >= 0.85, `recall is ${recall}`);
  });

  it('makes nothing of single sentences', () => {
    const sentences = readFileSync('test/unit/decision/fixtures/corpus-none-weak.txt', 'utf8')
      .split('\n')
      .filter((line) => /^[NW] [^#]*$/.test(line))
      .map((line) => ({ text: `Dear Ms. Roe,\n\n${line.slice(2)}\n\nKind regards,\nJo Bloggs\n` }));
    assert.ok(sentences.length > 500);
    assert.ok(measure(sentences).extra <= sentences.length / 200);
  });
});
