import assert from 'node:assert/strict';
import { detectDecision } from '../../../src/core/decision/detect';
import type { Decision } from '../../../src/core/decision/types';
import { explainNear, explainSentence, tellingWords } from '../../../src/core/decision/why';
import { parseLetter } from '../../../src/core/letter/parse';
import { formatMessage } from '../../../src/core/text/message';

const detect = (...sentences: string[]): Decision => {
  const body = sentences.join(' ');
  const decision = detectDecision(parseLetter(`Dear Dana,\n\n${body}\n\nKind regards,\nSam\n`, 0), 'en');
  assert.ok(decision);
  return decision;
};
const why = (...sentences: string[]): string[] =>
  detect(...sentences).sentences.map((one) => formatMessage(explainSentence(one)));
const whyNot = (...sentences: string[]): string[] =>
  detect(...sentences).near.map((one) => explainNear(one).map(formatMessage).join(' '));

describe('why a sentence asks', () => {
  for (const [sentence, ...words] of [
    ['Please let me know your decision.', 'let me know', 'your decision'],
    ['Once you have decided, please tell me.', 'decided', 'tell me'],
    ['Have you chosen someone?', 'Have you chosen'],
    ['I look forward to hearing from you.', 'look forward to hearing from'],
  ]) {
    it(`shows the words that tell, in their order: ${sentence}`, () => {
      const shown = detect(sentence ?? '').sentences.map(tellingWords);
      assert.equal(shown.length, 1);
      assert.equal(shown[0]?.length, words.length, shown.join());
      shown[0].forEach((text, i) => assert.ok(text.includes(words[i] ?? '?'), text));
    });
  }

  it('says which words ask and what they ask for', () => {
    assert.deepEqual(why('Please let me know your decision.'), [
      '“let me know” does the asking, “your decision” is what it asks for.',
    ]);
    assert.match(
      why('A decision by Friday would help me.')[0] ?? '',
      /ecision.* is what it asks for, “.*” does the asking\.$/,
    );
    assert.match(why('Have you chosen someone?')[0] ?? '', /asks for it without further words\.$/);
    assert.match(why('I look forward to hearing from you.')[0] ?? '', /waits for a reply, and nothing says/);
  });

  it('shows words in one line, and long ones cut short', () => {
    const shown = detect('Please let me\nknow your decision.').sentences.flatMap(tellingWords);
    assert.deepEqual(shown, ['let me know', 'your decision']);
    const start = 0;
    const text = `${'very '.repeat(20)}long`;
    const [cut = ''] = tellingWords({ start, end: text.length, text, evidence: { act: { start, end: text.length } } });
    assert.match(cut, /^very( very)+…$/);
    assert.ok(cut.length <= 41);
  });

  it('shows words once that are act and target in one', () => {
    const [text, span] = ['Decided yet?', { start: 0, end: 7 }];
    assert.deepEqual(tellingWords({ start: 0, end: 12, text, evidence: { act: span, target: span } }), ['Decided']);
  });
});

describe('why a sentence does not ask', () => {
  for (const [sentence, ...reasons] of [
    [
      'Please let me know if you need anything else.',
      /“let me know” could ask/,
      /“if you need.*” makes this an offer of help\.$/,
    ],
    [
      'You said that the decision was hard.',
      /“.*decision.*” could mean their decision/,
      /“You said” reports what somebody said\.$/,
    ],
    ['Thank you for telling me about your decision.', /“Thank you for.*” speaks of what has been done\.$/],
    ['There is no need to send me a decision yet.', /“.*no need.*” says that no answer is wanted\.$/],
    ['Please let me know where to return the badge.', /“let me know” asks to be told something, but not the decision/],
  ] as const) {
    it(sentence, () => {
      const said = whyNot(sentence);
      assert.equal(said.length, 1, said.join('\n'));
      for (const reason of reasons) assert.match(said[0] ?? '', reason);
    });
  }

  it('says nothing of a sentence that holds no part of a request', () => {
    assert.deepEqual(whyNot('Thank you for your time.', 'The tour was lovely.', 'Good luck with the move.'), []);
  });
});
