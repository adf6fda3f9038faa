import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { failingAt, FAULTS } from './failing';
import { Folder, GOOD, OTHER, RECORD } from './folder';

const INVITATION = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Interview: Line Cook at Kiln'],
  ...['DTSTART:20261124T140000Z', 'ORGANIZER;CN=Mia Lind:mailto:mia@kiln.example', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

const FILES = {
  'interviews/acme.md': RECORD,
  'letters/good.md': GOOD,
  'letters/other.md': OTHER,
  'kiln.ics': INVITATION,
};

interface Command {
  readonly argv: string;
  /** Makes what it writes over. */
  readonly before?: (folder: Folder) => void;
}

/** Every command that writes a file. */
const COMMANDS: Readonly<Record<string, Command>> = {
  draft: { argv: 'draft interviews/acme.md --kind decision-request' },
  'draft --out': { argv: 'draft interviews/acme.md --kind decision-request --out new/draft.md' },
  'import --out': { argv: 'import kiln.ics --out interviews/kiln.md' },
  'export --eml': { argv: 'export --eml letters/good.md --out out/good.eml' },
  'export --eml, of a folder': { argv: 'export --eml letters --out out' },
  'export --ics': { argv: 'export --ics interviews --out out/due.ics' },
  'export --ics, over another one': {
    argv: 'export --ics interviews --out due.ics',
    before: (folder) => {
      assert.equal(folder.run(['export', '--ics', 'interviews', '--out', 'due.ics']).status, 0);
      folder.write('interviews/acme.md', RECORD.replace('topics', 'next_follow_up: 2026-11-30\ntopics'));
    },
  },
};

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]));
}

/** Runs a command in a folder of its own, while the disk fails at a call; at none where the number is 0. */
function attempt({ argv, before }: Command, number = 0, fault = 'an error') {
  const folder = new Folder(FILES);
  try {
    before?.(folder);
    const was = textsIn(folder.path);
    let result = { status: 0, out: '', err: '' };
    const calls = failingAt(number, fault, () => (result = folder.run(argv.split(' '))));
    return { was, is: textsIn(folder.path), calls, ...result };
  } finally {
    folder.remove();
  }
}

describe('the command line, where the disk fails', () => {
  for (const [title, command] of Object.entries(COMMANDS)) {
    it(`${title} is done whole or not at all, and says so`, () => {
      const whole = attempt(command);
      assert.equal(whole.status, 0, whole.err);
      assert.ok(whole.calls > 0);
      assert.notDeepEqual(whole.is, whole.was, 'nothing was written');
      for (const fault of Object.keys(FAULTS)) {
        for (let number = 1; number <= whole.calls; number++) {
          const { was, is, status, err } = attempt(command, number, fault);
          const story = `${fault} at call ${number} of ${whole.calls}: ${err}`;
          assert.notEqual(status, 0, story);
          assert.match(err, / cannot be written: /, story);
          // Of several files those that are there are whole
          const left = Object.fromEntries(
            Object.entries(is).filter(([file]) => file in was || !title.endsWith('a folder')),
          );
          assert.deepEqual(left, was, story);
          for (const [file, text] of Object.entries(is)) {
            assert.ok(text === was[file] || text === whole.is[file], `${story}${file} is half written`);
          }
        }
      }
    });
  }
});
