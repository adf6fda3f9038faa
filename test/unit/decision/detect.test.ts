import assert from 'node:assert/strict';
import { detectDecision, judgeLetter } from '../../../src/core/decision/detect';
import type { Decision } from '../../../src/core/decision/types';
import { parseLetter } from '../../../src/core/letter/parse';

const detect = (text: string, lang = 'en'): Decision => {
  const decision = detectDecision(parseLetter(text, 0), lang);
  assert.ok(decision);
  return decision;
};
const inLetter = (...sentences: string[]): string =>
  `Dear Ms. Roe,\n\nThank you for Monday.\n\n${sentences.join(' ')}\n\nKind regards,\nSam Weller\n`;
const classOf = (...sentences: string[]): string => detect(inLetter(...sentences)).class;

describe('detectDecision', () => {
  const asks: Record<string, string[]> = {
    'a request to be told': ['Could you let me know the outcome of my interview?'],
    'a wish': ['I would be grateful to learn whether I have been selected.'],
    'a wait': ['I look forward to hearing about the next steps.'],
    'a demand': ['I insist on an answer by tonight.'],
    'an imperative on a condition': ['Once the panel has made up its mind, please give me a call.'],
    'a plain question': ['Has the position been filled?'],
    'a question about oneself': ['Am I still in the running?'],
    'a question without its mark': ['did i get the job'],
    'a question of time': ['When can I expect to hear?'],
    'a noun before its act': ['A decision by Friday would be most helpful.'],
    'an answer either way': ['Please tell me either way.'],
    'a bare question after the report of a decision to come': [
      'You said that you would choose someone by Friday.',
      'Did that happen?',
    ],
    'a bare "when?"': ['You told me that the panel would decide soon.', 'When?'],
    'a request with a date of one’s own': ['Another firm has made me an offer.', 'Could you let me know by Friday?'],
    'Indian English': ['Kindly revert with the status of my candidature.'],
    'a typing slip in the key word': ['I am waiting for your desicion.'],
    'curly quotes and contractions': ['I’d love to know if you’ve chosen someone.'],
    'a denial that turns': ['I am not asking for promises, only for a date when you will decide.'],
  };
  for (const [name, sentences] of Object.entries(asks)) {
    it(`asks: ${name}`, () => assert.equal(classOf(...sentences), 'asks'));
  }

  const weak: Record<string, string> = {
    'a reply awaited': 'I look forward to hearing from you.',
    'a talk hoped for': 'I hope to speak with you again soon.',
    'a call asked for': 'Please call me when you have a moment.',
    'Indian English': 'Kindly revert.',
    'a foreign turn': 'I stay waiting for your contact.',
  };
  for (const [name, sentence] of Object.entries(weak)) {
    it(`weak: ${name}`, () => assert.equal(classOf(sentence), 'weak'));
  }

  const none: Record<string, string> = {
    'an offer of help': 'Please let me know if you need any further information for your decision.',
    'an offer after its condition': 'If anything is missing, please tell me.',
    'no request is made': 'There is no need to reply before you have made your decision.',
    'what somebody else said': 'You said that you would let me know your decision by Friday.',
    'already done': 'Thank you for letting me know about the outcome.',
    'a decision of the writer': 'I will let you know my decision by Monday.',
    'another decision': 'Your decision to open the Berlin office impressed me.',
    'another result': 'The results of my exam are attached.',
    'another request': 'Could you send me the slides?',
    'another question': 'Could you tell me where you bought that lamp?',
    'good wishes': 'Whatever you decide, thank you for a fine morning.',
    'a part of another word': 'The decision tree that you drew was clear.',
  };
  for (const [name, sentence] of Object.entries(none)) {
    it(`none: ${name}`, () => assert.equal(classOf(sentence), 'none'));
  }

  it('takes the strongest of the sentences for the letter, and gives each as it stands', () => {
    const text = inLetter('I look forward to your reply.', 'Is there any news?');
    const { class: found, sentences } = detect(text);
    assert.equal(found, 'asks');
    assert.deepEqual(
      sentences.map((sentence) => [sentence.class, sentence.text]),
      [
        ['weak', 'I look forward to your reply.'],
        ['asks', 'Is there any news?'],
      ],
    );
    for (const { start, end, text: quoted } of sentences) assert.equal(text.slice(start, end), quoted);
  });

  it('says which words are the act and which the target', () => {
    const text = inLetter('Could you tell me whether the position has been filled?');
    const evidence = detect(text).sentences[0]?.evidence;
    assert.ok(evidence?.act && evidence.target);
    assert.equal(text.slice(evidence.act.start, evidence.act.end), 'tell me');
    assert.match(text.slice(evidence.target.start, evidence.target.end), /filled/);
  });

  it('says what took a request away', () => {
    const text = inLetter('Please let me know if you need anything else.');
    const judged = judgeLetter(parseLetter(text, 0), 'en')?.find(({ sentence }) => sentence.text.startsWith('Please'));
    const veto = judged?.evidence.veto;
    assert.equal(veto?.reason, 'an offer of help');
    assert.match(text.slice(veto.start, veto.end), /^if you need/);
  });

  it('judges subject, postscript and a run-on greeting', () => {
    assert.equal(detect('Subject: Any decision yet?\n\nDear Ms. Roe,\n\nThanks.\n\nSam\n').class, 'asks');
    const postscript = detect('Hi Dana,\n\nThanks.\n\nSam\n\nPS can you ring me when you have decided?\n');
    assert.equal(postscript.sentences[0]?.text, 'PS can you ring me when you have decided?');
    assert.equal(detect('morning dana, any news?\n\nSam\n').class, 'asks');
  });

  it('leaves aside greeting, signature, quoted mail, code and comments', () => {
    const aside =
      'Hi Dana,\n\nThanks for Monday.<!-- Has the job been filled? -->\n\n```\nany news?\n```\n\nBest,\nSam\nLatest News Ltd\n\n> Did you decide?\n';
    assert.equal(detect(aside).class, 'none');
  });

  it('reads every kind of English, and no other language', () => {
    for (const lang of ['en', 'en-GB', 'en_IN', 'EN-au']) {
      assert.equal(detect(inLetter('Any news?'), lang).class, 'asks');
    }
    assert.equal(detectDecision(parseLetter('Hallo', 0), 'de'), undefined);
    assert.equal(detectDecision(parseLetter('Hallo', 0), 'constructor'), undefined);
  });

  it('gives the same for the same letter', () => {
    const text = inLetter('I wonder which way it went.', 'Either way, tell me.');
    assert.deepEqual(detect(text), detect(text));
  });

  it('gets through very long text without slowing down', function () {
    this.timeout(4000);
    const rows = [
      'a'.repeat(20000),
      '? '.repeat(5000),
      'if you need any decision or '.repeat(2000),
      'tell me '.repeat(8000),
      '> '.repeat(20000),
      '`'.repeat(9999),
      'on '.repeat(9999),
      '<a'.repeat(9999),
    ];
    for (const row of rows) {
      const started = performance.now();
      detect(row);
      assert.ok(performance.now() - started < 700, row.slice(0, 20));
    }
  });
});
