import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { BAD, Folder, GOOD, OTHER, RECORD } from './folder';
import { refusing } from './refuse';

const field = (line: string): string => GOOD.replace('kind:', `${line}\nkind:`);

describe('export --eml on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'interviews/acme.md': RECORD,
      'letters/good.md': GOOD,
      'letters/more/other.md': OTHER.replace('../', '../../').replace('---\nDear', 'state: ready\n---\nDear'),
      'letters/notes.md': '# Notes\n',
    });
  });
  afterEach(() => folder.remove());
  const read = (file: string): string => readFileSync(path.join(folder.path, file), 'utf8');

  it('prints the mail of a letter', async () => {
    const { status, out, err } = folder.run(['export', '--eml', 'letters/good.md']);
    assert.deepEqual([status, err], [0, '']);
    const email = await PostalMime.parse(out);
    assert.deepEqual(email.to, [{ name: 'Dana Ruiz', address: 'dana.ruiz@acme.example' }]);
    assert.equal(email.subject, 'Platform Engineer interview');
    assert.match(email.text ?? '', /^Dear Dana,\n\nThank you for the hour[^]*\n\nKind regards,\nRobin Hale\n$/);
    assert.match(out, /^X-Unsent: 1\r$/m);
  });

  it('writes it to a file, once', () => {
    const argv = ['export', '--eml', 'letters/good.md', '--out', 'a/b/mail.eml'];
    assert.deepEqual(folder.run(argv), { status: 0, out: 'a/b/mail.eml\n', err: '' });
    assert.equal(read('a/b/mail.eml'), folder.run(['export', '--eml', 'letters/good.md']).out);
    folder.write('a/b/mail.eml', 'mine');
    const { status, out, err } = folder.run(argv);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /a\/b\/mail\.eml exists already and stays as it is\./);
    assert.equal(read('a/b/mail.eml'), 'mine');
  });

  it('writes it into a folder under the name of the letter', () => {
    folder.write('there/x.txt', '');
    for (const out of ['there', 'new/']) {
      const { out: printed } = folder.run(['export', '--eml', 'letters/good.md', '--out', out]);
      assert.equal(printed, `${out.replace('/', '')}/good.eml\n`);
    }
  });

  it('writes the letters of a folder as they lie in it', () => {
    const { status, out, err } = folder.run(['export', '--eml', 'letters', '--out', 'mails']);
    assert.deepEqual([status, out, err], [0, 'mails/good.eml\nmails/more/other.eml\n', '']);
    assert.equal(read('mails/good.eml'), folder.run(['export', '--eml', 'letters/good.md']).out);
    assert.deepEqual(readdirSync(path.join(folder.path, 'mails')).sort(), ['good.eml', 'more']);
  });

  it('prints the letters of a folder as one mailbox', async () => {
    const { status, out } = folder.run(['export', '--eml', 'letters']);
    assert.equal(status, 0);
    const mails = out.split(/^From - Thu Nov 19 00:00:00 2026\r\n/m);
    assert.equal(mails.length, 3);
    assert.equal(mails[0], '');
    assert.equal(mails[1]?.trimEnd(), folder.run(['export', '--eml', 'letters/good.md']).out.trimEnd());
    assert.match((await PostalMime.parse(mails[2] ?? '')).text ?? '', /the tour of the hall/);
    const { out: later } = folder.run(['export', '--eml', 'letters', '--today', '2026-12-05']);
    assert.match(later, /^From - Sat Dec {2}5 00:00:00 2026\r\n/);
  });

  it('leaves out what is not to be sent by email, and says so', () => {
    folder.write('letters/sent.md', field('state: sent\nsent: 2026-11-19'));
    folder.write('letters/cancelled.md', field('state: cancelled'));
    folder.write('letters/paper.md', field('channel: letter'));
    const { status, out, err } = folder.run(['export', '--eml', '.', '--out', 'mails']);
    assert.deepEqual([status, out], [0, 'mails/letters/good.eml\nmails/letters/more/other.eml\n']);
    assert.deepEqual(err.trim().split('\n').sort(), [
      'interview-follow-up: letters/cancelled.md is left out: it is cancelled.',
      'interview-follow-up: letters/paper.md is left out: its channel is letter, not email.',
      'interview-follow-up: letters/sent.md is left out: it was sent on 2026-11-19.',
    ]);
  });

  it('takes the record’s channel for a letter that names none', () => {
    folder.write('interviews/acme.md', RECORD.replace('company:', 'channel: linkedin\ncompany:'));
    const { status, err } = folder.run(['export', '--eml', 'letters']);
    assert.equal(status, 2);
    assert.match(err, /good\.md is left out: its channel is linkedin, not email\.[^]*There is no letter to export/);
  });

  it('exports what is named all the same, and says what is odd about it', () => {
    folder.write('letters/sent.md', field('state: sent\nsent: 2026-11-19'));
    const { status, out, err } = folder.run(['export', '--eml', 'letters/sent.md']);
    assert.equal(status, 0);
    assert.match(out, /^To: Dana/);
    assert.match(err, /letters\/sent\.md is exported, but it was sent on 2026-11-19\./);
  });

  it('says what stands in the way of sending', () => {
    folder.write('letters/bad.md', BAD.replace(/^(?:email|to|interview): .*\n/gm, ''));
    const { status, out, err } = folder.run(['export', '--eml', 'letters/bad.md']);
    assert.equal(status, 0);
    assert.doesNotMatch(out, /^To:/m);
    assert.match(err, /letters\/bad\.md has 1 error: check shows what is wrong\.\n/);
    assert.match(err, /letters\/bad\.md has no address: fill it in before you send it\.\n/);
  });

  it('takes the address from the record', () => {
    folder.write('letters/good.md', GOOD.replace(/^email: .*\n/m, ''));
    assert.match(folder.run(['export', '--eml', 'letters/good.md']).out, /^To: Dana Ruiz <dana\.ruiz@acme\.example>/);
  });

  it('goes on where one of several cannot be written', () => {
    folder.write('mails/good.eml', 'mine');
    const { status, out, err } = folder.run(['export', '--eml', 'letters', '--out', 'mails']);
    assert.deepEqual([status, out], [1, 'mails/more/other.eml\n']);
    assert.match(err, /mails\/good\.eml exists already and stays as it is\./);
    assert.equal(read('mails/good.eml'), 'mine');
    assert.equal(folder.run(['export', '--eml', 'letters', '--out', 'mails']).status, 2);
  });

  it('goes on where one of several cannot be read', () => {
    folder.write('letters/broken.md', '---\ntype: follow-up\nto: [\n---\n');
    const broken = folder.run(['export', '--eml', 'letters', '--out', 'mails']);
    assert.equal(broken.status, 1);
    assert.match(broken.err, /letters\/broken\.md is left out: its frontmatter cannot be read\./);
    const refused = refusing([path.join(folder.path, 'letters/good.md')], () =>
      folder.run(['export', '--eml', 'letters', '--out', 'again']),
    );
    assert.deepEqual([refused.status, refused.out], [1, 'again/more/other.eml\n']);
    assert.match(refused.err, /letters\/good\.md cannot be read: permission denied\./);
  });

  for (const [name, argv, message] of [
    ['nothing to export', ['export', 'letters'], /Say what to export/],
    ['no letter', ['export', '--eml'], /Name one file or folder/],
    ['two letters', ['export', '--eml', 'letters/good.md', 'letters/more/other.md'], /Name one file or folder/],
    ['no such file', ['export', '--eml', 'gone.md'], /gone\.md cannot be read: there is no such file/],
    ['a record', ['export', '--eml', 'interviews/acme.md'], /acme\.md is no letter/],
    ['a folder without letters', ['export', '--eml', 'interviews'], /There is no letter to export in interviews\./],
    ['a broken letter', ['export', '--eml', 'broken.md'], /broken\.md cannot be exported/],
    ['a file for a folder', ['export', '--eml', 'letters', '--out', 'letters/notes.md'], /notes\.md is a file/],
    [
      'a file in the way',
      ['export', '--eml', 'letters/good.md', '--out', 'letters/notes.md/x.eml'],
      /cannot be written|exists already/,
    ],
  ] as const) {
    it(`ends with status 2: ${name}`, () => {
      folder.write('broken.md', '---\ntype: follow-up\nto: [\n---\n');
      const { status, out, err } = folder.run(argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
      assert.ok(existsSync(path.join(folder.path, 'letters/notes.md')));
    });
  }
});
