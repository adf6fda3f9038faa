import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Folder, RECORD } from './folder';

const TWO = RECORD.replace('date: 2026', '  - name: Lee Park\n    email: lee@acme.example\ndate: 2026');

describe('draft on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'interviews/acme.md': TWO });
  });
  afterEach(() => folder.remove());
  const read = (file: string): string => readFileSync(path.join(folder.path, file), 'utf8');

  it('writes the pending letter into the letters folder and prints its path', () => {
    const { status, out } = folder.run(['draft', 'interviews/acme.md']);
    assert.equal(status, 0);
    assert.equal(out, 'letters/acme-robotics-thank-you-dana-ruiz.md\n');
    assert.match(read(out.trim()), /^interview: \.\.\/interviews\/acme\.md$/m);
  });

  it('makes drafts without a finding of warning or error', () => {
    folder.run(['draft', 'interviews/acme.md']);
    const { status, out } = folder.run(['check', 'letters']);
    assert.equal(status, 0, out);
  });

  it('never overwrites', () => {
    folder.run(['draft', 'interviews/acme.md']);
    const before = read('letters/acme-robotics-thank-you-dana-ruiz.md');
    const { status, err } = folder.run(['draft', 'interviews/acme.md', '--today', '2026-11-20']);
    assert.equal(status, 2);
    assert.match(err, /letters\/acme-robotics-thank-you-dana-ruiz\.md exists already/);
    assert.equal(read('letters/acme-robotics-thank-you-dana-ruiz.md'), before);
  });

  it('prints it instead', () => {
    const { status, out } = folder.run(['draft', 'interviews/acme.md', '--stdout']);
    assert.equal(status, 0);
    assert.match(out, /^---\ntype: follow-up\n/);
    assert.ok(!existsSync(path.join(folder.path, 'letters')));
  });

  it('writes it to a file that is named, and links from there', () => {
    const { out } = folder.run(['draft', 'interviews/acme.md', '--out', 'a/b/letter.md']);
    assert.equal(out, 'a/b/letter.md\n');
    assert.match(read('a/b/letter.md'), /^interview: \.\.\/\.\.\/interviews\/acme\.md$/m);
    assert.equal(folder.run(['draft', 'interviews/acme.md', '--out', 'a/b/letter.md']).status, 2);
  });

  it('writes to the person and of the kind that are named', () => {
    const { out } = folder.run(['draft', 'interviews/acme.md', '--to', 'lee', '--kind', 'thank-you']);
    assert.equal(out, 'letters/acme-robotics-thank-you-lee-park.md\n');
    assert.equal(
      folder.run(['draft', 'interviews/acme.md', '--kind', 'decision-request']).out,
      'letters/acme-robotics-decision-request-dana-ruiz.md\n',
    );
  });

  it('signs with the name of the settings', () => {
    folder.write(
      '.vscode/settings.json',
      '{ "interviewFollowUp.you.name": "Robin Hale", "interviewFollowUp.letters.folder": "out" }',
    );
    const { out } = folder.run(['draft', 'interviews/acme.md']);
    assert.equal(path.dirname(out.trim()), 'out');
    assert.match(read(out.trim()), /Robin Hale/);
  });

  it('takes a template of one’s own', () => {
    folder.write(
      '.interview-follow-up/templates/thank-you.email.mustache.md',
      '---\nkind: thank-you\nchannel: email\n---\nMy own words.\n',
    );
    assert.match(folder.run(['draft', 'interviews/acme.md', '--stdout']).out, /My own words\./);
  });

  it('paths are from the folder that it was started in', () => {
    const { out } = folder.run(['draft', '--root', '..', 'acme.md'], 'interviews');
    assert.equal(out, '../letters/acme-robotics-thank-you-dana-ruiz.md\n');
  });

  for (const [name, argv, message] of [
    ['no record', ['draft'], /one record/],
    ['two records', ['draft', 'a.md', 'b.md'], /one record/],
    ['no such record', ['draft', 'gone.md'], /gone\.md cannot be read/],
    ['a file that is none', ['draft', 'notes.md'], /no interview record/],
    ['an unknown kind', ['draft', 'interviews/acme.md', '--kind', 'love'], /love/],
    ['an unknown person', ['draft', 'interviews/acme.md', '--to', 'Kim'], /Dana Ruiz, Lee Park/],
    ['two places to write to', ['draft', 'interviews/acme.md', '--stdout', '--out', 'x.md'], /either/],
    ['nothing pending', ['draft', 'interviews/closed.md'], /Nothing is pending/],
    ['a broken record', ['draft', 'interviews/broken.md'], /cannot be read/],
  ] as const) {
    it(`ends with status 2: ${name}`, () => {
      folder.write('notes.md', '# Notes\n');
      folder.write('interviews/closed.md', RECORD.replace('type: interview', 'type: interview\nstatus: rejected'));
      folder.write('interviews/broken.md', '---\ntype: interview\ncompany: [\n---\n');
      const { status, out, err } = folder.run(argv);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }
});
