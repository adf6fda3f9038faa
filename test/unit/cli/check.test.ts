import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { BAD, Folder, GOOD, OTHER, RECORD } from './folder';

describe('check on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'interviews/acme.md': RECORD,
      'letters/bad.md': BAD,
      'letters/good.md': GOOD,
      'README.md': '# Notes\n',
    });
  });
  afterEach(() => folder.remove());

  interface Report {
    file: string;
    type: string | null;
    decision?: { class: string; sentences: object[] };
    messages: { rule: string; severity: string }[];
  }
  const json = (argv: readonly string[], below?: string): { status: number; reports: Report[]; err: string } => {
    const { status, out, err } = folder.run(['check', '--format', 'json', ...argv], below);
    return { status, reports: JSON.parse(out) as Report[], err };
  };
  const files = (argv: readonly string[], below?: string): string[] =>
    json(argv, below).reports.map(({ file }) => file);

  it('prints findings as file, line, column, severity, rule and message', () => {
    const { status, out } = folder.run(['check', '.']);
    assert.equal(status, 1);
    assert.match(out, /^letters\/bad\.md:9:6 error placeholder “\[Name\]” has not been filled in\.$/m);
    assert.match(out, /^3 files checked, \d findings\.$/m);
  });

  it('is clean with status 0', () => {
    const { status, out } = folder.run(['check', 'letters/good.md', 'interviews']);
    assert.equal(status, 0);
    assert.equal(out, '2 files checked, no findings.\n');
  });

  it('is clean where there is only information', () => {
    folder.write(
      'letters/short.md',
      GOOD.replace(/Thank you for the hour[^]*role\./, 'Thank you for the rota talk about the role.'),
    );
    const { status, reports } = json(['letters/short.md']);
    assert.deepEqual(
      reports[0]?.messages.map(({ severity }) => severity),
      ['information'],
    );
    assert.equal(status, 0);
  });

  it('prints the JSON of the contract', () => {
    const { reports } = json(['letters/good.md', 'interviews/acme.md']);
    assert.deepEqual(reports, [
      {
        file: 'letters/good.md',
        type: 'follow-up',
        decision: {
          class: 'asks',
          sentences: [
            {
              class: 'asks',
              text: 'Could you tell me when you expect to decide?',
              line: 14,
              column: 1,
              endLine: 14,
              endColumn: 45,
            },
          ],
        },
        messages: [],
      },
      { file: 'interviews/acme.md', type: 'interview', messages: [] },
    ]);
  });

  it('says of each message where it stands and whether it can be fixed', () => {
    const message = json(['letters/bad.md']).reports[0]?.messages.find(({ rule }) => rule === 'placeholder');
    assert.deepEqual(message, {
      rule: 'placeholder',
      severity: 'error',
      message: '“[Name]” has not been filled in.',
      line: 9,
      column: 6,
      endLine: 9,
      endColumn: 12,
      fixable: true,
    });
  });

  it('names the places that a finding is related to', () => {
    folder.write('letters/copy.md', GOOD);
    const [report] = json(['letters/copy.md'], '.').reports;
    const copy = report?.messages.find(({ rule }) => rule === 'near-copy');
    assert.deepEqual((copy as unknown as { related: object[] }).related[0], { file: 'letters/good.md', line: 11 });
  });

  it('takes the arguments in their order, each file once', () => {
    assert.deepEqual(files(['letters/good.md', 'interviews', 'letters']), [
      'letters/good.md',
      'interviews/acme.md',
      'letters/bad.md',
    ]);
  });

  it('sorts what lies in a folder by the paths that it prints', () => {
    for (const file of ['a.md', 'a/b/c.md', 'a-b.md', 'B.md']) folder.write(`order/${file}`, GOOD);
    assert.deepEqual(files(['order', 'letters/bad.md', 'order/a.md']), [
      'order/B.md',
      'order/a-b.md',
      'order/a.md',
      'order/a/b/c.md',
      'letters/bad.md',
    ]);
  });

  it('prints paths from the folder that it was started in', () => {
    assert.deepEqual(files(['--root', '..', '.', '../interviews'], 'letters'), [
      'bad.md',
      'good.md',
      '../interviews/acme.md',
    ]);
    assert.equal(json(['--root', '..', 'good.md'], 'letters').status, 0);
  });

  it('names other files in messages from where it was started', () => {
    folder.write('letters/copy.md', GOOD);
    const { out } = folder.run(['check', '--root', '..', 'good.md'], 'letters');
    assert.match(out, /^good\.md:\d+:1 warning near-copy .* stands in copy\.md too\./m);
  });

  it('looks records up in the root alone', () => {
    folder.write('elsewhere/letters/good.md', OTHER);
    const [report] = json(['../elsewhere/letters/good.md'], 'letters').reports;
    assert.deepEqual(
      report?.messages.map(({ rule }) => rule),
      ['frontmatter'],
    );
  });

  it('finds a record from the root too', () => {
    folder.write('deep/down/letter.md', OTHER.replace('../interviews/acme.md', 'interviews/acme.md'));
    assert.equal(json(['deep']).status, 0);
  });

  it('skips hidden folders, node_modules, other files and links', () => {
    for (const file of [
      '.hidden/a.md',
      'letters/.x.md',
      'node_modules/x/a.md',
      'letters/a.txt',
      'letters/folder.md/a.md',
      'letters/b.MARKDOWN',
    ]) {
      folder.write(file, GOOD);
    }
    symlinkSync(path.join(folder.path, 'letters'), path.join(folder.path, 'linked'));
    symlinkSync(path.join(folder.path, 'letters/good.md'), path.join(folder.path, 'letters/link.md'));
    symlinkSync(path.join(folder.path, 'gone.md'), path.join(folder.path, 'letters/dangling.md'));
    assert.deepEqual(files(['.']), [
      'interviews/acme.md',
      'letters/b.MARKDOWN',
      'letters/bad.md',
      'letters/folder.md/a.md',
      'letters/good.md',
    ]);
  });

  it('says nothing of files that are not ours', () => {
    assert.deepEqual(files(['README.md']), []);
    assert.equal(json(['README.md']).status, 0);
  });

  it('reports a letter whose frontmatter cannot be read', () => {
    folder.write('letters/broken.md', '---\ntype: follow-up\nto: [Dana\n---\nHello\n');
    const { status, reports } = json(['letters/broken.md']);
    assert.equal(status, 1);
    assert.deepEqual(reports[0]?.decision, { class: 'none', sentences: [] });
    assert.deepEqual(
      reports[0].messages.map(({ rule }) => rule),
      ['frontmatter'],
    );
  });

  it('takes rules and cadence from the settings, comments and all', () => {
    folder.write(
      '.vscode/settings.json',
      '{\n  // mine\n  "interviewFollowUp.rules": { "placeholder": "hint", "pushy": "off", "decision-request": "off", },\n}',
    );
    const { status, reports } = json(['letters/bad.md']);
    assert.deepEqual(
      reports[0]?.messages.map(({ rule, severity }) => [rule, severity]),
      [
        ['interviewer-name', 'warning'],
        ['placeholder', 'hint'],
      ],
    );
    assert.equal(status, 1);
  });

  it('takes the settings from another file', () => {
    folder.write('strict.json', '{ "interviewFollowUp.rules": { "length": "error" } }');
    folder.write('letters/short.md', GOOD.replace(/Thank you for the hour[^]*role\./, 'Thank you for the rota talk.'));
    assert.equal(json(['letters/short.md']).status, 0);
    assert.equal(json(['--config', 'strict.json', 'letters/short.md']).status, 1);
  });

  it('takes settings that are nested, the flat ones first', () => {
    const nested = { interviewFollowUp: { rules: { placeholder: 'hint' } } };
    const severity = (settings: object): string | undefined => {
      folder.write('.vscode/settings.json', JSON.stringify(settings));
      return json(['letters/bad.md']).reports[0]?.messages.find(({ rule }) => rule === 'placeholder')?.severity;
    };
    assert.equal(severity(nested), 'hint');
    assert.equal(severity({ ...nested, 'interviewFollowUp.rules': { placeholder: 'warning' } }), 'warning');
  });

  it('names wrong settings and goes on', () => {
    folder.write('.vscode/settings.json', '{ "interviewFollowUp.rules": { "pusy": "off" } }');
    const { status, err } = json(['letters/good.md']);
    assert.equal(status, 0);
    assert.match(err, /pusy/);
  });

  it('counts from the day given', () => {
    const late = json(['--today', '2026-11-30', 'letters/good.md']).reports[0]?.messages;
    assert.deepEqual(
      late?.map(({ rule }) => rule),
      ['timing'],
    );
  });

  for (const [name, argv, message] of [
    ['no path', ['check'], /which files/],
    ['no such file', ['check', 'gone.md'], /gone\.md cannot be read/],
    ['an unknown option', ['check', '--loud', '.'], /--loud/],
    ['an unknown format', ['check', '--format', 'xml', '.'], /xml/],
    ['a day that is none', ['check', '--today', '2026-02-30', '.'], /2026-02-30/],
    ['a timestamp for a day', ['check', '--today', '2026-02-03T10:00', '.'], /YYYY-MM-DD/],
    ['a root that is not there', ['check', '--root', 'gone', '.'], /gone/],
    ['settings that are not there', ['check', '--config', 'gone.json', '.'], /gone\.json/],
    ['an unknown command', ['chek', '.'], /chek/],
    ['no command', [], /check, draft, pending, export/],
  ] as const) {
    it(`ends with status 2: ${name}`, () => {
      const { status, err } = folder.run(argv);
      assert.equal(status, 2);
      assert.match(err, message);
    });
  }

  for (const argv of [
    ['gone.md'],
    [],
    ['--root', 'gone', '.'],
    ['--config', 'gone.json', '.'],
    ['--today', 'soon', '.'],
    ['--loud', '.'],
  ]) {
    it(`always prints its array: ${argv.join(' ') || 'no path'}`, () => {
      const { status, out, err } = folder.run(['check', ...argv, '--format', 'json']);
      assert.equal(status, 2);
      assert.equal(out, '[]\n');
      assert.match(err, /^interview-follow-up: ./);
    });
  }

  it('checks the others where one file named is not there', () => {
    const { status, reports } = json(['gone.md', 'letters/good.md']);
    assert.equal(status, 2);
    assert.deepEqual(
      reports.map(({ file }) => file),
      ['letters/good.md'],
    );
  });

  it('reads an empty folder', () => {
    mkdirSync(path.join(folder.path, 'empty'));
    assert.deepEqual(json(['empty']), { status: 0, reports: [], err: '' });
  });

  it('prints help and version', () => {
    assert.match(folder.run(['--help']).out, /check .*\n.*draft .*\n.*pending/);
    assert.match(folder.run(['check', '--help']).out, /--format text\|json/);
    assert.match(folder.run(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  });
});
