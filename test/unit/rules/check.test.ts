import assert from 'node:assert/strict';
import { RULES } from '../../../src/core/rules/index';
import { knownRuleIds } from '../../../src/core/rules/ids';
import type { RuleSettings } from '../../../src/core/rules/types';
import { applyEdits } from '../../../src/core/text/span';
import { check, says, workspaceOf, type Case } from './cases';

const LOUD = 'I liked it!! It was good to meet you.';

/** `rule severity text` of what is found for some rules. */
function findings(given: Case, ...rules: string[]): string[] {
  const workspace = workspaceOf(given);
  const text = workspace.get('letter.md')?.text ?? '';
  return check(given, 'letter.md', workspace)
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(({ rule, severity, start, end }) => `${rule} ${severity} ${text.slice(start, end)}`);
}

describe('checkFile', () => {
  it('has one rule of each id', () => {
    const ids = knownRuleIds();
    assert.equal(new Set(ids).size, ids.length);
    for (const { summary } of RULES) assert.match(summary, /^[A-Z].*\.$/);
  });

  it('finds nothing in a file that is not ours', () => {
    assert.deepEqual(check({}, 'notes.md'), { findings: [] });
  });

  it('orders findings by place, then by rule', () => {
    const { findings: found } = check({ ...says('[Name] [Company]!!'), letter: { email: 'x', subject: 'LOUD NOISE' } });
    const order = found.map(({ start, end, rule }) => [start, end, rule] as const);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)),
    );
    assert.ok(order.length > 4);
  });

  for (const state of ['sent', 'cancelled']) {
    it(`reports only the frontmatter of a letter that is ${state}, and still its decision`, () => {
      const { findings: found, decision } = check({
        ...says('[Name]!! When will you decide?'),
        letter: { state, interview: 'gone.md', ignore: '[pushy]' },
      });
      assert.deepEqual(
        found.map(({ rule }) => rule),
        ['frontmatter'],
      );
      assert.equal(decision?.class, 'asks');
    });
  }

  it('gives the decision when its rule is off', () => {
    const { decision } = check({
      ...says('I look forward to hearing from you.'),
      rules: { 'decision-request': 'off' },
    });
    assert.equal(decision?.class, 'weak');
  });

  it('gives the decision of a letter whose frontmatter is broken', () => {
    const { findings: found, decision } = check({
      ...says('Could you tell me when you will decide?'),
      letter: { subject: 'Interview: Platform Engineer' },
    });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['frontmatter'],
    );
    assert.deepEqual(
      decision?.sentences.map(({ text }) => text),
      ['Could you tell me when you will decide?'],
    );
  });

  it('gives no class but none for a language without a pack', () => {
    const { decision } = check({ ...says('When will you decide?'), letter: { lang: 'de' } });
    assert.deepEqual(decision, { class: 'none', sentences: [], near: [] });
  });

  describe('severities', () => {
    const severity = (rules: RuleSettings, given: Case = says(LOUD)) => findings({ ...given, rules }, 'pushy');

    it('is the rule’s own where nothing is set', () => {
      assert.deepEqual(severity({}), ['pushy warning !!']);
    });

    for (const level of ['hint', 'information', 'warning', 'error'] as const) {
      it(`can be set to ${level}`, () => {
        assert.deepEqual(severity({ pushy: level }), [`pushy ${level} !!`]);
      });
    }

    it('can be off', () => {
      assert.deepEqual(severity({ pushy: 'off' }), []);
    });

    it('is set for milder findings of the rule too', () => {
      const weak = says('It was good. I look forward to hearing from you.');
      assert.deepEqual(findings({ ...weak, rules: { 'decision-request': 'error' } }, 'decision-request'), [
        'decision-request error I look forward to hearing from you.',
      ]);
    });

    it('stays a hint where the rule could not judge', () => {
      const german = { ...says('Danke.'), letter: { lang: 'de' } };
      assert.deepEqual(findings({ ...german, rules: { 'decision-request': 'error' } }, 'decision-request'), [
        'decision-request hint de',
      ]);
    });
  });

  describe('ignores', () => {
    const pushy = (body: string, more: Case = {}): string[] => findings({ ...says(body), ...more }, 'pushy', 'ignore');

    it('covers the next line', () => {
      assert.deepEqual(pushy('<!-- follow-up-disable-next-line pushy -->\nI liked it!! It was good.'), []);
    });

    it('covers the next line that is not blank', () => {
      assert.deepEqual(pushy('<!-- follow-up-disable-next-line pushy -->\n\nI liked it!! It was good.'), []);
    });

    it('covers no other line', () => {
      assert.deepEqual(pushy('<!-- follow-up-disable-next-line pushy -->\nIt was good.\n\nI liked it!!'), [
        'ignore hint pushy',
        'pushy warning !!',
      ]);
    });

    it('covers all rules without an id', () => {
      assert.deepEqual(pushy('<!-- follow-up-disable-next-line -->\nI liked it!! It was good.'), []);
    });

    it('covers several rules', () => {
      assert.deepEqual(
        findings(
          says('<!-- follow-up-disable-next-line pushy, placeholder -->\nI liked [project]!! It was good.'),
          'pushy',
          'placeholder',
          'ignore',
        ),
        [],
      );
    });

    it('covers a block', () => {
      const body = '<!-- follow-up-disable pushy -->\nI liked it!!\n<!-- follow-up-enable pushy -->\nIt was good!!';
      assert.deepEqual(pushy(body), ['pushy warning !!']);
    });

    it('covers a block to the end of the letter', () => {
      assert.deepEqual(pushy('<!-- follow-up-disable -->\nI liked it!!\n\nIt was good!!'), []);
    });

    it('lets one rule in again in a block of all', () => {
      const body = '<!-- follow-up-disable -->\nI liked it!!\n<!-- follow-up-enable pushy -->\nIt was good!!';
      assert.deepEqual(pushy(body), ['pushy warning !!']);
    });

    it('covers the file from its frontmatter', () => {
      assert.deepEqual(pushy(LOUD, { letter: { ignore: '[pushy]' } }), []);
      assert.deepEqual(pushy(LOUD, { letter: { ignore: 'pushy' } }), []);
    });

    it('covers a record', () => {
      const { findings: found } = check({ record: { channel: 'phone', ignore: '[channel]' } }, 'record.md');
      assert.deepEqual(found, []);
    });

    it('does not count in code', () => {
      assert.deepEqual(pushy('```\n<!-- follow-up-disable pushy -->\n```\nI liked it!! It was good.'), [
        'pushy warning !!',
      ]);
    });

    it('is reported where it ignores nothing', () => {
      assert.deepEqual(pushy('It was good.', { letter: { ignore: '[pushy]' } }), ['ignore hint pushy']);
      assert.deepEqual(pushy('<!-- follow-up-disable -->\n<!-- follow-up-enable -->\nIt was good.'), [
        'ignore hint <!-- follow-up-disable -->',
      ]);
    });

    it('is not reported where the rule is off', () => {
      assert.deepEqual(pushy(LOUD, { letter: { ignore: '[pushy]' }, rules: { pushy: 'off' } }), []);
    });

    it('is reported where there is no such rule', () => {
      assert.deepEqual(pushy('It was good.', { letter: { ignore: '[pusy]' } }), ['ignore hint pusy']);
      assert.deepEqual(pushy('<!-- follow-up-disable-next-line nothing-such -->\nIt was good.'), [
        'ignore hint nothing-such',
      ]);
    });

    it('can itself be off', () => {
      assert.deepEqual(pushy('It was good.', { letter: { ignore: '[pushy]' }, rules: { ignore: 'off' } }), []);
    });

    for (const [name, given, expected] of [
      ['a comment', says('<!-- follow-up-disable-next-line pushy -->\nIt was good.'), /\n\nIt was good\./],
      [
        'one id of several',
        says('<!-- follow-up-disable-next-line pushy placeholder -->\nIt was [good].'),
        /next-line placeholder -->/,
      ],
      ['the field', { letter: { ignore: '[pushy]' } }, /^state: draft\n---$/m],
      ['one of the field', { ...says(LOUD), letter: { ignore: '[placeholder, pushy]' } }, /^ignore: \[pushy\]$/m],
      ['the field in quotes', { letter: { ignore: '"pushy"' } }, /^state: draft\n---$/m],
      [
        'one of the field in quotes',
        { ...says(LOUD), letter: { ignore: `["placeholder", 'pushy']` } },
        /^ignore: \['pushy'\]$/m,
      ],
      [
        'the last of the field in quotes',
        { ...says(LOUD), letter: { ignore: `["pushy", 'placeholder']` } },
        /^ignore: \["pushy"\]$/m,
      ],
      [
        'one of the field with its line and its note',
        { ...says(LOUD), letter: { ignore: `\n  - pushy # so\n  - "placeholder" # why` } },
        /^ignore:\s*\n {2}- pushy # so\n---$/m,
      ],
      ['a name that is near', { ...says(LOUD), letter: { ignore: '[pusy]' } }, /^ignore: \[pushy\]$/m],
    ] as const) {
      it(`is mended: ${name}`, () => {
        const workspace = workspaceOf(given);
        const text = workspace.get('letter.md')?.text ?? '';
        const [finding] = check(given, 'letter.md', workspace).findings.filter(({ rule }) => rule === 'ignore');
        const fixed = applyEdits(text, finding?.fixes?.[0]?.edits ?? []);
        assert.match(fixed, expected);
        workspace.set('letter.md', fixed);
        assert.ok(!check(given, 'letter.md', workspace).findings.some(({ rule }) => rule === 'ignore'));
      });
    }
  });
});
