import assert from 'node:assert/strict';
import { Folder, RECORD } from './folder';

const OVERDUE = RECORD.replace('Acme Robotics', 'Bakery').replace('2026-11-18', '2026-11-02');
const CLOSED = RECORD.replace('type: interview', 'type: interview\nstatus: rejected');

describe('pending on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'interviews/acme.md': RECORD,
      'interviews/bakery.md': OVERDUE,
      'interviews/closed.md': CLOSED,
    });
  });
  afterEach(() => folder.remove());

  it('lists them, most urgent first', () => {
    const { status, out } = folder.run(['pending', '.']);
    assert.equal(status, 0);
    assert.equal(
      out,
      [
        'overdue  2026-11-09 (10 days ago)  decision-request  Dana Ruiz  Bakery, Platform Engineer         interviews/bakery.md',
        'today    2026-11-19 (today)        thank-you         Dana Ruiz  Acme Robotics, Platform Engineer  interviews/acme.md',
        '',
      ].join('\n'),
    );
  });

  it('prints the JSON of the contract', () => {
    const { out } = folder.run(['pending', '--format', 'json', '.']);
    const entries = JSON.parse(out) as { why: string[] }[];
    assert.equal(entries.length, 2);
    const { why, ...entry } = entries[1] ?? { why: [] };
    assert.deepEqual(entry, {
      record: 'interviews/acme.md',
      company: 'Acme Robotics',
      position: 'Platform Engineer',
      kind: 'thank-you',
      to: 'Dana Ruiz',
      due: '2026-11-19',
      urgency: 'today',
    });
    assert.ok(why.every((step) => step.length > 0) && why.length > 0);
  });

  it('counts from the day given', () => {
    assert.match(folder.run(['pending', '--today', '2026-11-18', '.']).out, /2026-11-19 \(tomorrow\)/);
  });

  it('lists only what lies in the folder, with the letters of the whole workspace', () => {
    folder.write('more/x.md', RECORD.replace('Acme Robotics', 'More'));
    folder.write(
      'sent.md',
      '---\ntype: follow-up\ninterview: more/x.md\nkind: thank-you\nto: Dana Ruiz\nstate: sent\nsent: 2026-11-19\n---\n',
    );
    const { out } = folder.run(['pending', 'more']);
    assert.match(out, /^waiting .* decision-request .* more\/x\.md\n$/);
  });

  it('says so where nothing is pending', () => {
    folder.write('empty/x.md', CLOSED);
    assert.equal(folder.run(['pending', 'empty']).out, 'Nothing is pending.\n');
    assert.equal(folder.run(['pending', '--format', 'json', 'empty']).out, '[]\n');
  });

  it('says of a record that cannot be read that it is left out', () => {
    folder.write('interviews/torn.md', RECORD.replace('Acme Robotics', '"Acme'));
    const { status, out, err } = folder.run(['pending', '--format', 'json', '.']);
    assert.deepEqual([status, (JSON.parse(out) as unknown[]).length], [0, 2]);
    assert.match(err, /^interview-follow-up: interviews\/torn\.md is left out: [^\n]+\n$/);
  });

  it('takes options before its name as well', () => {
    const { status, out } = folder.run(['--today', '2026-11-18', '--format', 'json', 'pending', '.']);
    assert.deepEqual([status, (JSON.parse(out) as unknown[]).length], [0, 2]);
  });

  it('ends with status 2 where the folder is not there', () => {
    assert.equal(folder.run(['pending', 'gone']).status, 2);
  });
});
