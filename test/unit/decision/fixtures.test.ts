import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLabelled, type Labelled } from '../../../scripts/labelled';
import { Measurement } from '../../../scripts/tally';

const FOLDER = 'test/unit/decision/fixtures/';
const read = (pattern: RegExp): Labelled[] =>
  readdirSync(FOLDER)
    .filter((file) => pattern.test(file))
    .sort()
    .flatMap((file) => readLabelled(readFileSync(FOLDER + file, 'utf8'), file));

/** What the detector must not fall below; `f1` of asks against the rest, `accuracy` over the three classes. */
const FLOORS: Record<string, { files: RegExp; heldOut: boolean; f1: number; accuracy: number; sentences: number }> = {
  'letters that it was made with': {
    files: /^letters-.*\.(txt|jsonl)$/,
    heldOut: false,
    f1: 0.95,
    accuracy: 0.95,
    sentences: 0.93,
  },
  'letters set aside': { files: /^letters-.*\.jsonl$/, heldOut: true, f1: 0.82, accuracy: 0.8, sentences: 0.77 },
  'sentences that it was made with': {
    files: /^(sentences|corpus)-.*\.txt$/,
    heldOut: false,
    f1: 0.8,
    accuracy: 0.82,
    sentences: 0.8,
  },
  'sentences set aside, twins with the same words among them': {
    files: /^(sentences|corpus)-.*\.txt$/,
    heldOut: true,
    f1: 0.72,
    accuracy: 0.77,
    sentences: 0.72,
  },
};

describe('the detector on labelled letters', () => {
  for (const [name, floor] of Object.entries(FLOORS)) {
    it(`keeps its level: ${name}`, function () {
      this.timeout(5000);
      const all = read(floor.files).filter(({ heldOut }) => heldOut === floor.heldOut);
      // Every fourth will do, and keeps the suite fast.
      const letters = all.filter((_, index) => all.length < 600 || index % 4 === 0);
      assert.ok(letters.length > 50);
      const { asks, accuracy, sentences } = new Measurement(letters);
      assert.ok(asks.f1 >= floor.f1, `F1 of asks is ${asks.f1}`);
      assert.ok(accuracy >= floor.accuracy, `accuracy is ${accuracy}`);
      assert.ok(sentences.f1 >= floor.sentences, `F1 of sentences is ${sentences.f1}`);
    });
  }

  it('has fixtures of every class, each sentence as it stands in its letter', () => {
    const letters = read(/^letters-/);
    assert.deepEqual([...new Set(letters.map(({ decision }) => decision))].sort(), ['asks', 'none', 'weak']);
    for (const { id, text, spans } of letters) {
      for (const span of spans) assert.ok(text.includes(span.text), `${id}: ${span.text}`);
    }
  });
});
