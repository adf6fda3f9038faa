import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/span';
import { linkEdits } from '../../../src/core/workspace/moved';
import { Workspace } from '../../../src/core/workspace/workspace';

const record = (files: readonly string[] = []) =>
  `---\ntype: interview # a round\ncompany: Acme\nposition: Clerk\ninterviewers: [Dana Ruiz]\ndate: 2026-11-18\n${
    files.length > 0 ? 'follow_ups:\n' : ''
  }${files.map((file) => `  - { kind: thank-you, date: 2026-11-19, file: ${file} }\n`).join('')}---\n\nNotes.\n`;

const letter = (link: string) =>
  `---\r\ntype: follow-up\r\ninterview: ${link}   # of Acme\r\nkind: thank-you\r\n---\r\nDear Dana,\r\n`;

/** The files that change, with their texts after the move. */
function change(files: Record<string, string>, moves: Record<string, string>): Record<string, string> {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(files)) workspace.set(path, text);
  const edits = linkEdits(workspace, new Map(Object.entries(moves)));
  return Object.fromEntries(edits.map(({ path, edits: of }) => [path, applyEdits(files[path] ?? '', of)]));
}

const PAIR = {
  'interviews/acme.md': record(['../letters/thanks.md']),
  'letters/thanks.md': letter('../interviews/acme.md'),
};

describe('links of files that move', () => {
  it('follow a record that is renamed, and change nothing but the value', () => {
    assert.deepEqual(change(PAIR, { 'interviews/acme.md': 'interviews/acme-clerk.md' }), {
      'letters/thanks.md': letter('../interviews/acme-clerk.md'),
    });
  });

  it('follow a record to another folder, and its own links with it', () => {
    assert.deepEqual(change(PAIR, { 'interviews/acme.md': 'past/2026/acme.md' }), {
      'letters/thanks.md': letter('../past/2026/acme.md'),
      'interviews/acme.md': record(['../../letters/thanks.md']),
    });
  });

  it('follow a letter, in each entry that names it', () => {
    const files = {
      'interviews/acme.md': record(['../letters/thanks.md', '../letters/other.md', '../letters/thanks.md']),
      'letters/thanks.md': letter('../interviews/acme.md'),
      'letters/other.md': letter('../interviews/acme.md'),
    };
    assert.deepEqual(change(files, { 'letters/thanks.md': 'letters/dana.md' }), {
      'interviews/acme.md': record(['../letters/dana.md', '../letters/other.md', '../letters/dana.md']),
    });
  });

  it('stay where both move together in one folder, and are made anew where each goes its own way', () => {
    const files = {
      'job/interviews/acme.md': record(['../letters/thanks.md']),
      'job/letters/thanks.md': letter('../interviews/acme.md'),
    };
    assert.deepEqual(change(files, { job: 'past/job' }), {});
    assert.deepEqual(change(files, { 'job/interviews': 'i', 'job/letters/thanks.md': 'thanks.md' }), {
      'job/letters/thanks.md': letter('i/acme.md'),
      'job/interviews/acme.md': record(['../thanks.md']),
    });
  });

  it('know a file that moves within a folder that moves', () => {
    assert.deepEqual(change(PAIR, { interviews: 'past', 'interviews/acme.md': 'acme.md' }), {
      'letters/thanks.md': letter('../acme.md'),
      'interviews/acme.md': record(['letters/thanks.md']),
    });
  });

  it('take no folder for another whose name begins alike', () => {
    assert.deepEqual(change(PAIR, { inter: 'x', 'interviews/acme': 'y' }), {});
  });

  it('keep their style: from the root, with ./ or / before it, with backslashes, in quotes', () => {
    const style = (written: string, expected: string) => {
      const files = { 'interviews/acme.md': record(), 'letters/thanks.md': letter(written) };
      assert.deepEqual(change(files, { interviews: 'past/rounds' }), { 'letters/thanks.md': letter(expected) });
    };
    style('interviews/acme.md', 'past/rounds/acme.md');
    style('./interviews/acme.md', './past/rounds/acme.md');
    style('/interviews/acme.md', '/past/rounds/acme.md');
    style('..\\interviews\\acme.md', '..\\past\\rounds\\acme.md');
    style('"../interviews/acme.md"', '"../past/rounds/acme.md"');
    style("'interviews/acme.md'", "'past/rounds/acme.md'");
    style('../letters/../interviews/acme.md', '../past/rounds/acme.md');
  });

  it('from the root stay when only the letter moves', () => {
    const files = { 'interviews/acme.md': record(), 'letters/thanks.md': letter('interviews/acme.md') };
    assert.deepEqual(change(files, { letters: 'post' }), {});
    const rooted = { 'acme.md': record(), 'thanks.md': letter('/acme.md') };
    assert.deepEqual(change(rooted, { 'thanks.md': 'letters/thanks.md' }), {});
  });

  it('from the root turn into relative ones where they would be taken for another record', () => {
    const files = {
      'rounds/acme.md': record(),
      'old/rounds/acme.md': record(),
      'letters/thanks.md': letter('rounds/acme.md'),
    };
    assert.deepEqual(change(files, { 'letters/thanks.md': 'old/thanks.md' }), {
      'letters/thanks.md': letter('../rounds/acme.md'),
    });
  });

  it('stay relative although the old text would lead there from the root', () => {
    const files = { 'a/acme.md': record(), 'a/thanks.md': letter('acme.md') };
    assert.deepEqual(change(files, { 'a/acme.md': 'acme.md' }), { 'a/thanks.md': letter('../acme.md') });
  });

  it('follow a change of case', () => {
    assert.deepEqual(change(PAIR, { 'interviews/acme.md': 'interviews/Acme.md' }), {
      'letters/thanks.md': letter('../interviews/Acme.md'),
    });
    assert.deepEqual(change(PAIR, { letters: 'Letters' }), {
      'interviews/acme.md': record(['../Letters/thanks.md']),
    });
  });

  it('get quotes where the new name needs them', () => {
    assert.deepEqual(change(PAIR, { 'letters/thanks.md': 'letters/thanks, Dana.md' }), {
      'interviews/acme.md': record(['"../letters/thanks, Dana.md"']),
    });
  });

  it('change places', () => {
    const files = { 'a.md': record(), 'b.md': record(), 'x.md': letter('a.md'), 'y.md': letter('b.md') };
    assert.deepEqual(change(files, { 'a.md': 'b.md', 'b.md': 'a.md' }), {
      'x.md': letter('b.md'),
      'y.md': letter('a.md'),
    });
  });

  it('stay where they lead nowhere, and where their file cannot be read', () => {
    const files = {
      'letters/lost.md': letter('../interviews/gone.md'),
      'letters/broken.md': letter('../interviews/acme.md').replace('kind:', 'kind: ['),
      'interviews/acme.md': record(['../letters/deleted.md']),
    };
    assert.deepEqual(change(files, { 'interviews/acme.md': 'acme.md', letters: 'post' }), {});
  });

  it('count the entries of a log as the file does, those that cannot be read too', () => {
    const text = record(['../letters/thanks.md']).replace('follow_ups:\n', 'follow_ups:\n  - [no, entry]\n  -\n');
    const files = { ...PAIR, 'interviews/acme.md': text };
    assert.deepEqual(change(files, { letters: 'post' }), {
      'interviews/acme.md': text.replace('../letters/', '../post/'),
    });
  });
});
