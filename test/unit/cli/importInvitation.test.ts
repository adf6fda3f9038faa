import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixture } from '../calendar/invitations';
import { Folder } from './folder';

const RECORD_FILE = 'interviews/acme-robotics-platform-engineer.md';

describe('import on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'outlook.ics': fixture('outlook'), 'cancelled.ics': fixture('cancelled') });
  });
  afterEach(() => folder.remove());
  const read = (file: string): string => readFileSync(path.join(folder.path, file), 'utf8');

  it('writes a record into the records folder, prints its path, and check finds nothing wrong', () => {
    assert.deepEqual(folder.run(['import', 'outlook.ics']), { status: 0, out: `${RECORD_FILE}\n`, err: '' });
    assert.match(read(RECORD_FILE), /^company: Acme Robotics\nposition: Platform Engineer\n/m);
    const { status, out } = folder.run(['check', 'interviews']);
    assert.equal(status, 0, out);
  });

  it('never overwrites', () => {
    folder.write(RECORD_FILE, 'mine');
    const { status, out, err } = folder.run(['import', 'outlook.ics']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /acme-robotics-platform-engineer\.md exists already/);
    assert.equal(read(RECORD_FILE), 'mine');
  });

  it('prints it instead, or writes it to a file that is named', () => {
    const { status, out } = folder.run(['import', 'outlook.ics', '--stdout']);
    assert.equal(status, 0);
    assert.match(out, /^---\ntype: interview\ncompany: Acme Robotics\n/);
    assert.ok(!existsSync(path.join(folder.path, 'interviews')));
    assert.equal(folder.run(['import', 'outlook.ics', '--out', 'a/b.md']).out, 'a/b.md\n');
    assert.equal(read('a/b.md'), out);
  });

  it('takes folder and name from the settings', () => {
    folder.write(
      '.vscode/settings.json',
      '{ "interviewFollowUp": { "records.folder": "jobs", "you.name": "Lee Park" } }',
    );
    const { out } = folder.run(['import', 'outlook.ics']);
    assert.equal(out, 'jobs/acme-robotics-platform-engineer.md\n');
    assert.doesNotMatch(read(out.trim()), /name: Lee Park/);
  });

  it('tells a time in UTC in the zone of the reader', () => {
    folder.write('utc.ics', fixture('calendly'));
    assert.match(folder.run(['import', 'utc.ics', '--stdout']).out, /\ntime: "23:00"\ntimezone: Europe\/Berlin\n/);
  });

  it('takes the next meeting of a series', () => {
    folder.write('series.ics', fixture('series'));
    const day = (today: string): string | undefined =>
      /^date: (.*)$/m.exec(folder.run(['import', 'series.ics', '--stdout', '--today', today]).out)?.[1];
    assert.equal(day('2026-11-05'), '2026-11-11');
    assert.equal(day('2026-11-19'), '2026-12-03');
  });

  it('makes no record of a cancelled invitation, and says so', () => {
    const { status, out, err } = folder.run(['import', 'cancelled.ics']);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /The invitation “Interview at Acme Robotics” was cancelled: there is no interview to record\./);
    assert.deepEqual(readdirSync(folder.path).sort(), ['cancelled.ics', 'outlook.ics']);
  });

  it('says what the invitation does not tell', () => {
    folder.write('zoom.ics', fixture('zoom'));
    const { status, out, err } = folder.run(['import', 'zoom.ics']);
    assert.deepEqual([status, out], [0, 'interviews/interview-2026-11-23.md\n']);
    assert.match(err, /Still to be filled in: company, position, interviewers\./);
  });

  it('reads other encodings', () => {
    const text =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261118\r\nSUMMARY:Gespräch\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    writeFileSync(path.join(folder.path, 'latin.ics'), Buffer.from(text, 'latin1'));
    assert.match(folder.run(['import', 'latin.ics', '--stdout']).out, /- Invitation: Gespräch\n/);
  });

  for (const [name, argv, message] of [
    ['nothing named', ['import'], /one invitation/],
    ['two files', ['import', 'a.ics', 'b.ics'], /one invitation/],
    ['no such file', ['import', 'gone.ics'], /gone\.ics cannot be read: there is no such file/],
    ['a folder', ['import', '.'], /it is a folder/],
    ['a file that is none', ['import', 'notes.ics'], /no calendar file/],
    ['no date', ['import', 'undated.ics'], /no date/],
    ['two places to write to', ['import', 'outlook.ics', '--stdout', '--out', 'x.md'], /either/],
  ] as const) {
    it(`ends with status 2: ${name}`, () => {
      folder.write('notes.ics', '# Notes\n');
      folder.write(
        'undated.ics',
        'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      );
      const { status, out, err } = folder.run(argv);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
      assert.ok(!existsSync(path.join(folder.path, 'interviews')));
    });
  }
});
