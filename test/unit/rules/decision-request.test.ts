import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/span';
import { check, dontFlag, flag, says, workspaceOf, type Case } from './cases';

const TALK = 'I liked the hour with your team, and the new line is a marvel of quiet engineering.';

describe('rule decision-request', () => {
  flag('decision-request', {
    'nobody is asked': [says(TALK), 'warning: I'],
    'an offer of more information': [says(`${TALK} Please let me know if you need anything from me.`), 'warning: I'],
    'only a weak one, as information': [
      says(`${TALK} I look forward to hearing from you.`),
      'information: I look forward to hearing from you.',
    ],
    'a language without a pack, as a hint': [{ ...says('Ich danke Ihnen.'), letter: { lang: 'de' } }, 'hint: de'],
    'the request in quoted mail only': [
      { body: `Dear Dana,\n\n${TALK}\n\nRobin\n\n> When will you decide?` },
      'warning: I',
    ],
    'the request in a comment only': [says(`${TALK} <!-- When will you decide? -->`), 'warning: I'],
  });

  dontFlag('decision-request', {
    'a direct question': says(`${TALK} When will you decide?`),
    'an indirect question': says(`${TALK} Could you tell me where you are in the process?`),
    'a wish': says(`${TALK} I would be glad to hear what you decide.`),
    'an awaiting statement': says(`${TALK} I look forward to hearing about the next steps.`),
    'an update asked for': says(`${TALK} Is there any update on the role?`),
    'the timeline': says(`${TALK} I'd appreciate knowing your timeline.`),
    'in a postscript': { body: `Dear Dana,\n\n${TALK}\n\nRobin\n\nP.S. When will you decide?` },
    'beside a weak one': says(`${TALK} When will you decide? I look forward to hearing from you.`),
    'a letter that was sent': { ...says(TALK), letter: { state: 'sent', sent: '2026-11-19' } },
    'a letter that was cancelled': { ...says(TALK), letter: { state: 'cancelled' } },
  });

  const eachFix = (given: Case): { text: string; decision: string | undefined; left: number }[] => {
    const workspace = workspaceOf(given);
    const text = workspace.get('letter.md')?.text ?? '';
    const [finding] = check(given, 'letter.md', workspace).findings.filter(({ rule }) => rule === 'decision-request');
    assert.ok(finding?.fixes && finding.fixes.length > 1, 'there are several to choose from');
    return finding.fixes.map(({ edits }) => {
      const fixed = applyEdits(text, edits);
      workspace.set('letter.md', fixed);
      const { decision, findings } = check(given, 'letter.md', workspace);
      return {
        text: fixed,
        decision: decision?.class,
        left: findings.filter(({ rule }) => rule === 'decision-request').length,
      };
    });
  };

  for (const [name, given] of Object.entries<Case>({
    'a thank-you': says(TALK),
    'a thank-you with a promised date': { ...says(TALK), record: { decision_by: '2026-12-01' } },
    'a thank-you with a date that has passed': {
      ...says(TALK),
      record: { decision_by: '2026-11-19' },
      today: '2026-11-23',
    },
    'a decision request': { ...says(TALK), letter: { kind: 'decision-request' } },
    'a second follow-up': { ...says(TALK), letter: { kind: 'second-follow-up' } },
    'a weak letter': says(`${TALK} I look forward to hearing from you.`),
    'a letter without a closing': { body: `Dear Dana,\n\n${TALK}` },
    'a letter without a greeting': { body: TALK },
    'an empty letter': { body: '' },
    'a letter without a record': { ...says(TALK), letter: { interview: undefined, kind: undefined } },
  })) {
    it(`every fix leaves nothing to fix: ${name}`, () => {
      for (const { text, decision, left } of eachFix(given)) {
        assert.equal(decision, 'asks', text);
        assert.equal(left, 0, text);
      }
    });
  }

  it('puts the request before the closing, in the line endings of the file', () => {
    const body = `Dear Dana,\r\n\r\n${TALK}\r\n\r\nKind regards,\r\nRobin Hale`;
    for (const { text } of eachFix({ body })) {
      assert.match(text, /engineering\.\r\n\r\n[^\r\n]+\r\n\r\nKind regards,\r\nRobin Hale/);
    }
  });

  it('puts the request before a weak one', () => {
    for (const { text } of eachFix(says(`${TALK} I look forward to hearing from you.`))) {
      assert.match(text, /engineering\. .+ I look forward to hearing from you\.\n\nKind regards/);
    }
  });
});
