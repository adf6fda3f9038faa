import assert from 'node:assert/strict';
import { detectDecision } from '../../../src/core/decision/detect';
import { decisionRequests } from '../../../src/core/draft/requests';
import type { RequestContext } from '../../../src/core/draft/requests';
import { parseLetter } from '../../../src/core/letter/parse';
import { LETTER_KINDS } from '../../../src/core/record/types';

const TODAY = '2026-11-25';
const PROMISES = { ahead: '2026-12-01', today: TODAY, passed: '2026-11-20', none: undefined };

/** The sentences of a letter that ask, where it consists of one sentence. */
function asking(sentence: string): string[] {
  const letter = parseLetter(`Dear Ms. Ruiz,\n\n${sentence}\n\nKind regards,\nSam Lee\n`, 0);
  return (detectDecision(letter, 'en')?.sentences ?? [])
    .filter((found) => found.class === 'asks')
    .map(({ text }) => text);
}

describe('decisionRequests', () => {
  for (const kind of LETTER_KINDS) {
    for (const [name, decisionBy] of Object.entries(PROMISES)) {
      for (const agency of [false, true]) {
        const context: RequestContext = {
          kind,
          decisionBy,
          today: TODAY,
          position: 'Platform Engineer',
          company: 'Acme',
          agency,
        };

        it(`${kind}, promise ${name}, ${agency ? 'agency' : 'direct'}: six or more, each of which asks`, () => {
          const requests = decisionRequests(context);
          assert.ok(requests.length >= 6, `only ${requests.length}`);
          assert.equal(new Set(requests).size, requests.length);
          assert.deepEqual(
            requests.filter((request) => !asking(request).includes(request)),
            [],
          );
        });
      }
    }
  }

  const first = (more: Partial<RequestContext>): string | undefined =>
    decisionRequests({ kind: 'thank-you', today: TODAY, ...more })[0];

  it('names a promised day that lies ahead, in every sentence', () => {
    const requests = decisionRequests({ kind: 'decision-request', today: TODAY, decisionBy: '2026-12-01' });
    assert.equal(requests[0], 'I look forward to hearing your decision by Tuesday, 1 December.');
    assert.ok(requests.every((request) => request.includes('Tuesday, 1 December')));
  });

  it('writes the day as Americans do', () => {
    assert.equal(
      first({ decisionBy: '2026-12-01', lang: 'en-US' }),
      'I look forward to hearing your decision by Tuesday, December 1.',
    );
  });

  it('takes a promise for today as one that can still be kept', () => {
    assert.match(first({ decisionBy: TODAY }) ?? '', /by Wednesday, 25 November/);
  });

  it('names the year of a day that is far off', () => {
    assert.match(first({ decisionBy: '2027-08-02' }) ?? '', /by Monday, 2 August 2027/);
  });

  it('asks how things stand once the day has passed', () => {
    assert.equal(
      first({ decisionBy: '2026-11-20' }),
      'Could you tell me whether a decision has been made, now that Friday, 20 November has passed?',
    );
  });

  it('asks when one may hear where nothing was promised', () => {
    assert.equal(first({}), 'May I ask when you expect to decide?');
  });

  it('speaks of the company to an agency', () => {
    assert.equal(first({ agency: true }), 'May I ask when they expect to decide?');
    for (const kind of LETTER_KINDS) {
      for (const decisionBy of Object.values(PROMISES)) {
        const text = decisionRequests({ kind, today: TODAY, decisionBy, agency: true }).join('\n');
        assert.doesNotMatch(text, /\byour (?:decision|timeline)|\byou (?:decide|plan|had|expect|would like)\b/);
      }
    }
  });

  it('does without position and company', () => {
    for (const kind of LETTER_KINDS) {
      const text = decisionRequests({ kind, today: TODAY }).join('\n');
      assert.doesNotMatch(text, /[{}]|undefined|\s{2}/);
    }
  });
});
