import assert from 'node:assert/strict';
import { rewordings, matterOf } from '../../../src/core/draft/rewordings';
import type { RequestContext } from '../../../src/core/draft/requests';
import type { Matter } from '../../../src/core/draft/phrases/rewordings';
import { CHANNELS, LETTER_KINDS } from '../../../src/core/record/types';
import { detectDecision } from '../../../src/core/decision/detect';
import { parseLetter } from '../../../src/core/letter/parse';

const TODAY = '2026-11-25';
const PROMISES = { ahead: '2026-12-01', today: TODAY, passed: '2026-11-20', none: undefined };
const ABOUT: Readonly<Record<Matter, string>> = {
  decision: 'Kindly share your verdict.',
  status: 'Any update?',
  time: 'By what time frame is it settled?',
  step: 'Tell me about the next steps.',
};
const WEAK = 'I look forward to hearing from you.';

/** Every case that wordings differ by. */
function* cases(): Iterable<{ name: string; context: RequestContext; text: string; asks: boolean }> {
  for (const kind of LETTER_KINDS) {
    for (const [promise, decisionBy] of Object.entries(PROMISES)) {
      for (const agency of [false, true]) {
        for (const channel of CHANNELS) {
          for (const text of [...Object.values(ABOUT), WEAK]) {
            const context = { kind, decisionBy, agency, channel, today: TODAY, company: 'Acme', position: 'Cook' };
            const name = `${kind}, promise ${promise}, ${agency ? 'agency' : 'direct'}, ${channel}: ${text}`;
            yield { name, context, text, asks: text !== WEAK };
          }
        }
      }
    }
  }
}

const CASES = [...cases()].map(({ name, context, ...standing }) => ({
  name,
  context,
  standing,
  all: rewordings(context, standing),
}));

const textsOf = (tone: string, all: ReturnType<typeof rewordings>): string[] =>
  all.filter((wording) => wording.tone === tone).map(({ text }) => text);

describe('rewordings', () => {
  it('offer two or more that are softer and plainer, and with the date wherever one was promised', () => {
    for (const { name, context, all } of CASES) {
      assert.ok(textsOf('softer', all).length >= 2, name);
      assert.ok(textsOf('plainer', all).length >= 2, name);
      const dated = textsOf('dated', all);
      assert.ok(context.decisionBy === undefined ? dated.length === 0 : dated.length >= 2, name);
    }
  });

  it('name the promised day in each dated wording, and in no other', () => {
    for (const { name, context, all } of CASES) {
      const days: Readonly<Record<string, string>> = {
        '2026-12-01': 'Tuesday, 1 December',
        '2026-11-20': 'Friday, 20 November',
        [TODAY]: 'Wednesday, 25 November',
      };
      for (const { tone, text } of all) {
        const day = context.decisionBy && days[context.decisionBy];
        assert.equal(day !== undefined && text.includes(day), tone === 'dated', `${name}\n${text}`);
        assert.doesNotMatch(text, /[{}]|undefined|\s{2}/);
      }
    }
  });

  it('ask on their own, and are one sentence each', () => {
    const seen = new Set(CASES.flatMap(({ all }) => all.map(({ text }) => text)));
    assert.ok(seen.size > 80);
    for (const text of seen) {
      const letter = parseLetter(`Dear Ms. Ruiz,\n\n${text}\n\nKind regards,\nSam Lee\n`, 0);
      const asking = detectDecision(letter, 'en')?.sentences.filter((sentence) => sentence.class === 'asks');
      assert.deepEqual(
        asking?.map((sentence) => sentence.text),
        [text],
      );
    }
  });

  it('never repeat the sentence that stands, in whatever case and punctuation, nor another of the letter', () => {
    for (const { name, context, standing, all } of CASES) {
      for (const { text } of all.slice(0, 1)) {
        const shout = text.toUpperCase().replace(/[.?]$/, '!');
        assert.ok(!rewordings(context, { text: shout, asks: true }).some((wording) => wording.text === text), name);
        assert.ok(!rewordings(context, standing, [text]).some((wording) => wording.text === text), name);
      }
    }
  });

  it('speak of the company to an agency, and to nobody else', () => {
    for (const { name, context, all } of CASES) {
      for (const { text } of all) {
        if (context.agency) {
          assert.doesNotMatch(text, /\byour decision|\byou (?:decide|expect|had|have (?:been|come|decided))/, name);
        } else assert.doesNotMatch(text, /\bthe(?:y|ir)\b/, name);
      }
    }
  });

  it('begin with what suits a letter on paper, or a short message', () => {
    const first = (channel: RequestContext['channel']) =>
      rewordings({ kind: 'decision-request', today: TODAY, channel }, { text: 'Decided?', asks: true })[0]?.text;
    assert.equal(first('letter'), 'I would be most grateful to learn whether a decision has been made.');
    assert.equal(first('linkedin'), 'Would you mind telling me whether you have decided?');
    assert.equal(first('email'), first('phone'));
  });

  it('write the day as Americans do', () => {
    const context: RequestContext = { kind: 'thank-you', today: TODAY, decisionBy: '2026-12-01', lang: 'en-US' };
    assert.match(textsOf('dated', rewordings(context, { text: WEAK, asks: false })).join(), /Tuesday, December 1\b/);
  });

  it('stay with the matter of the request', () => {
    const context: RequestContext = { kind: 'decision-request', today: TODAY };
    const plainer = (text: string) => textsOf('plainer', rewordings(context, { text, asks: true }));
    assert.deepEqual(plainer('What are the next steps?'), [
      'Could you tell me what the next step is?',
      'May I ask what the next step will be?',
    ]);
    assert.match(plainer('When do you think you’ll know?').join(), /when you will decide/);
    assert.match(plainer('How are things going?').join(), /where my application stands/);
    assert.match(plainer('Did I get the job?').join(), /whether a decision has been made/);
  });

  for (const [matter, requests] of Object.entries({
    decision: [
      'I look forward to hearing your decision.',
      'Please let me know when you have decided.',
      'Have you chosen someone?',
      'Could you tell me whether I was successful?',
    ],
    status: ['Could you tell me where things stand?', 'Any update on the role?', 'Am I still in the running?'],
    time: ['May I ask when you expect to decide?', 'How soon will you know?', 'Could you share your timeline?'],
    step: [
      'Could you let me know what the next step is?',
      'What happens from here?',
      'I would like to know how we go on from here.',
    ],
  })) {
    it(`know a request for the ${matter}`, () => {
      for (const request of requests) assert.equal(matterOf(request), matter, request);
    });
  }
});
