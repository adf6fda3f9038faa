import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/text/message';
import { check, dontFlag, flag, says, type Case } from './cases';

/** A letter of so many words in all. */
const letterOf = (count: number): Case => ({
  body: `Dear Dana,\n\n${'word '.repeat(count - 5).trim()}.\n\nKind regards,\nRobin`,
});

describe('rule length', () => {
  flag('length', {
    'one word too few': [letterOf(39), 'information: word'],
    'one word too many': [letterOf(251), 'information: word'],
    'quoted mail not counted': [
      { body: `Dear Dana,\n\nIt was good.\n\nRobin\n\n${'> word word word word word\n'.repeat(20)}` },
      'information: It',
    ],
    'comments not counted': [says(`It was good. <!-- ${'word '.repeat(60)} -->`), 'information: It'],
    'code not counted': [says(`It was good.\n\n\`\`\`\n${'word '.repeat(60)}\n\`\`\``), 'information: It'],
    'an empty letter': [{ body: '' }, 'information: follow-up'],
  });

  it('says of what is no letter any more how far it is checked, whatever its words', () => {
    for (const body of ['It was good. '.repeat(1000), '長い手紙。'.repeat(2000)]) {
      const [found] = check({ body }).findings.filter(({ rule }) => rule === 'length');
      assert.equal(
        found?.message.text,
        'The letter is too long to be read; only its beginning and its end are checked.',
      );
    }
    const quoted = `${letterOf(100).body ?? ''}\n\n${'> word word word\n'.repeat(20_000)}`;
    assert.deepEqual(
      check({ body: quoted }).findings.filter(({ rule }) => rule === 'length'),
      [],
    );
  });

  it('says one word', () => {
    const [found] = check({ body: 'Thanks!' }).findings.filter(({ rule }) => rule === 'length');
    assert.match(found ? formatMessage(found.message) : '', /^The letter has 1 word; /);
  });

  dontFlag('length', {
    'just enough': letterOf(40),
    'just not too much': letterOf(250),
    'something between': letterOf(120),
    'signs are no words': { body: `${letterOf(250).body ?? ''}\n\n-- \n* * *\n` },
    'long quoted mail below a good letter': {
      body: `${letterOf(100).body ?? ''}\n\n${'> word word word\n'.repeat(200)}`,
    },
    'a long comment in a good letter': { body: `${letterOf(100).body ?? ''}\n<!-- ${'word '.repeat(300)} -->` },
    'a postscript counts': { body: `${letterOf(36).body ?? ''}\n\nP.S. word word word` },
    'the signature counts': { body: `${letterOf(37).body ?? ''} Hale\nTel. 123` },
    'a sent letter': { ...letterOf(5), letter: { state: 'sent' } },
    'line endings of another system': { body: letterOf(100).body?.replaceAll('\n', '\r\n') ?? '' },
  });
});
