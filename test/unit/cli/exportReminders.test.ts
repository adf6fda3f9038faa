import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { eventsOf, sequences, shown } from '../calendar/events';
import { Folder, GOOD, RECORD } from './folder';

const OTHER = RECORD.replace('Acme Robotics', 'Globex').replace('Dana Ruiz', 'Mei Tanaka');

describe('export --ics on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'interviews/acme.md': RECORD, 'interviews/globex.md': OTHER, 'letters/acme.md': GOOD });
  });
  afterEach(() => folder.remove());
  const read = (file: string): string => readFileSync(path.join(folder.path, file), 'utf8');
  const titles = (text: string): string[] => eventsOf(text).map(({ summary }) => shown(summary));

  it('prints a calendar of one record, with a link back to it', () => {
    const { status, out, err } = folder.run(['export', '--ics', 'interviews/acme.md']);
    assert.equal(status, 0);
    assert.equal(err, '');
    const [event, ...others] = eventsOf(out);
    assert.deepEqual(others, []);
    assert.equal(event?.summary, 'Write the thank-you to Dana Ruiz (Acme Robotics)');
    assert.match(String(event.url), /^file:\/\/\/.*\/interviews\/acme\.md$/);
  });

  it('prints a calendar of all records of a folder', () => {
    assert.equal(titles(folder.run(['export', '--ics', '.']).out).length, 2);
    assert.deepEqual(titles(folder.run(['export', '--ics', '.', '--today', '2026-12-30']).out), [
      'Write the decision request to Dana Ruiz (Acme Robotics)',
      'Write the decision request to Mei Tanaka (Globex)',
    ]);
  });

  it('says where there is nothing to be reminded of', () => {
    const { status, out, err } = folder.run(['export', '--ics', 'interviews', '--today', '2026-11-01']);
    assert.equal(status, 0);
    assert.match(err, /Nothing is pending in interviews/);
    assert.deepEqual(eventsOf(out), []);
  });

  it('writes a file, and brings its own file up to date', () => {
    const run = (given: string, ...more: readonly string[]) =>
      folder.run(['export', '--ics', given, '--out', 'out/follow-ups.ics', ...more]);
    assert.deepEqual(run('.'), { status: 0, out: 'out/follow-ups.ics\n', err: '' });
    const first = read('out/follow-ups.ics');
    assert.equal(run('.').status, 0);
    assert.equal(read('out/follow-ups.ics'), first);
    folder.write('interviews/acme.md', RECORD.replace('date:', 'next_follow_up: 2026-11-25\ndate:'));
    folder.write('interviews/globex.md', OTHER.replace('date:', 'status: rejected\ndate:'));
    assert.equal(run('interviews/acme.md').status, 0);
    const one = eventsOf(read('out/follow-ups.ics'));
    assert.equal(one.length, 2);
    assert.ok(one.every(({ status }) => status === 'CONFIRMED'));
    assert.equal(run('.').status, 0);
    const all = eventsOf(read('out/follow-ups.ics'));
    assert.deepEqual(all.map(({ status }) => status).sort(), ['CANCELLED', 'CONFIRMED']);
    const before = sequences(first);
    for (const { uid, sequence } of all) assert.ok(Number(sequence) > (before.get(uid) ?? Infinity));
    assert.deepEqual(readdirSync(path.join(folder.path, 'out')), ['follow-ups.ics']);
  });

  it('never overwrites what is not ours', () => {
    const foreign = 'BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n';
    folder.write('mine.ics', foreign);
    const { status, out, err } = folder.run(['export', '--ics', '.', '--out', 'mine.ics']);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /mine\.ics exists already, is no calendar of ours/);
    assert.equal(read('mine.ics'), foreign);
  });

  it('reports a record that cannot be read, and exports the others', () => {
    folder.write('interviews/broken.md', '---\ntype: interview\ncompany: [\n---\n');
    assert.equal(titles(folder.run(['export', '--ics', 'interviews']).out).length, 2);
  });

  for (const [name, argv, message] of [
    ['nothing named', ['export', '--ics'], /Name one file or folder/],
    ['both formats', ['export', '--ics', '--eml', '.'], /either --ics or --eml/],
    ['no format', ['export', '.'], /either --ics or --eml/],
    ['a letter', ['export', '--ics', 'letters/acme.md'], /no interview record/],
    ['no such file', ['export', '--ics', 'gone.md'], /gone\.md cannot be read/],
    ['a broken record', ['export', '--ics', 'broken.md'], /frontmatter cannot be read/],
    ['a folder to write to', ['export', '--ics', '.', '--out', 'interviews'], /is a folder/],
  ] as const) {
    it(`ends with status 2: ${name}`, () => {
      folder.write('broken.md', '---\ntype: interview\ncompany: [\n---\n');
      const { status, out, err } = folder.run(argv);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, message);
    });
  }

  it('writes nothing where the place cannot be written to', () => {
    folder.write('file', '');
    const { status, err } = folder.run(['export', '--ics', '.', '--out', 'file/a.ics']);
    assert.equal(status, 2);
    assert.match(err, /file\/a\.ics cannot be/);
  });
});
