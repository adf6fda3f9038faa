import assert from 'node:assert/strict';
import { check, dontFlag, fixAll, flag } from './cases';

describe('rule channel', () => {
  flag('channel', {
    'a call': [{ letter: { channel: 'phone' } }, 'information: phone'],
    'a call in quotes': [{ letter: { channel: '"phone"' } }, 'information: phone'],
  });

  dontFlag('channel', {
    email: { letter: { channel: 'email' } },
    'a letter': { letter: { channel: 'letter' } },
    LinkedIn: { letter: { channel: 'linkedin' } },
    none: {},
    'an empty one': { letter: { channel: '' } },
    'a call of the record': { record: { channel: 'phone' } },
    'an interview by phone': { record: { medium: 'phone' } },
    'a call in the log': { record: { follow_ups: '[{ kind: thank-you, date: 2026-11-19, channel: phone }]' } },
    'the word in the text': { body: 'Dear Dana,\n\nThe channel: phone was fine, and I liked the talk.' },
    'a sent letter': { letter: { channel: 'phone', state: 'sent' } },
  });

  it('finds it on a record', () => {
    const { findings } = check({ record: { channel: 'phone' } }, 'record.md');
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['channel', 'information']],
    );
  });

  it('changes it to email', () => {
    assert.match(fixAll('channel', { letter: { channel: 'phone # ring' } }), /^channel: email # ring$/m);
  });
});
