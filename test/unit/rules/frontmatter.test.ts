import assert from 'node:assert/strict';
import { check, dontFlag, fixAll, flag, workspaceOf } from './cases';

describe('rule frontmatter', () => {
  flag('frontmatter', {
    'a record that is not there': [{ letter: { interview: 'recrd.md' } }, 'error: recrd.md'],
    'a letter in place of the record': [{ letter: { interview: 'letter.md' } }, 'error: letter.md'],
    'a bad kind': [{ letter: { kind: 'thankyou' } }, 'error: thankyou'],
    'a gap that YAML takes for a map': [{ letter: { to: '{{name}}' } }, 'error: {{name}}'],
    'also of a sent letter': [{ letter: { state: 'sent', interview: 'gone.md' } }, 'error: gone.md'],
    'also of a cancelled letter': [{ letter: { state: 'cancelled', kind: 'x' } }, 'error: x'],
  });

  dontFlag('frontmatter', {
    'a usual letter': {},
    'no record named': { letter: { interview: undefined } },
    'a path with a dot': { letter: { interview: './record.md' } },
    'a path in quotes': { letter: { interview: '"record.md"' } },
    'a path with backslashes': { letter: { interview: '.\\record.md' } },
    'an unknown field': { letter: { mood: 'good' } },
    'no kind': { letter: { kind: undefined } },
    'an empty date of sending': { letter: { sent: '' } },
    'another language': { letter: { lang: 'de' } },
    'an empty letter': { body: '' },
    'a list of addressees': { letter: { to: '[Dana Ruiz, Lee Park]' } },
  });

  it('links to the record that is near', () => {
    assert.match(fixAll('frontmatter', { letter: { interview: 'recrd.md' } }), /^interview: record\.md$/m);
  });

  it('reports what cannot be read of a record', () => {
    const { findings } = check({ record: { date: '2026-11-31' } }, 'record.md');
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['frontmatter', 'error']],
    );
  });

  it('says of a gap in a record that it is one, and does not offer to keep it', () => {
    const record = { company: '{{company}}', interviewers: '[{ name: {{name}} }]' };
    const { findings } = check({ record }, 'record.md');
    const gaps = findings.filter(({ message }) => message.text.includes('gap of a template'));
    assert.deepEqual(
      gaps.map(({ rule, severity, message, fixes }) => [rule, severity, message.args[0], fixes ?? []]),
      [
        ['frontmatter', 'error', '{{company}}', []],
        ['frontmatter', 'error', '{{name}}', []],
      ],
    );
  });

  it('has nothing against a log that names a letter that has been deleted: it was sent all the same', () => {
    const log = '[{ kind: thank-you, date: 2026-11-19, to: Dana Ruiz, file: letters/deleted.md }]';
    assert.deepEqual(check({ record: { follow_ups: log } }, 'record.md').findings, []);
  });

  it('reports broken YAML and nothing else', () => {
    const workspace = workspaceOf({});
    workspace.set('letter.md', '---\ntype: follow-up\nto: [Dana\n---\nTODO\n');
    const { findings, decision } = check({}, 'letter.md', workspace);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['frontmatter'],
    );
    assert.deepEqual(decision, { class: 'none', sentences: [], near: [] });
  });
});
