import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Folder, GOOD, RECORD } from './folder';
import { refusing } from './refuse';

describe('what cannot be read, on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'interviews/acme.md': RECORD,
      'letters/good.md': GOOD,
      'letters/locked/x.md': GOOD,
      'letters/secret.md': GOOD,
    });
  });
  afterEach(() => folder.remove());
  const place = (file: string): string => path.join(realpathSync(folder.path), file);
  const runWithout = (closed: readonly string[], argv: readonly string[]): ReturnType<Folder['run']> =>
    refusing(closed.map(place), () => folder.run(argv));
  const checkWithout = (
    closed: readonly string[],
    ...argv: string[]
  ): { status: number; err: string; reports: { file: string; type: string | null; messages: object[] }[] } => {
    const { status, out, err } = runWithout(closed, ['check', '--format', 'json', ...argv]);
    return { status, err, reports: JSON.parse(out) as [] };
  };
  const finding = (message: string): object => ({
    rule: 'frontmatter',
    severity: 'error',
    message,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fixable: false,
  });
  const FOLDER = finding('The folder cannot be read: permission denied.');
  const FILE = finding('The file cannot be read: permission denied.');

  it('is a finding below a folder that is checked', () => {
    const { status, reports, err } = checkWithout(['letters/locked', 'letters/secret.md'], 'letters');
    assert.equal(status, 1);
    assert.deepEqual(reports.slice(1), [
      { file: 'letters/locked', type: null, messages: [FOLDER] },
      { file: 'letters/secret.md', type: null, messages: [FILE] },
    ]);
    assert.equal(reports[0]?.file, 'letters/good.md');
    assert.equal(err, '');
  });

  it('is a sentence elsewhere in the workspace', () => {
    const { status, reports, err } = checkWithout(['letters/locked'], 'interviews');
    assert.deepEqual([status, reports.length], [0, 1]);
    assert.equal(err, 'interview-follow-up: letters/locked cannot be read: permission denied.\n');
  });

  for (const [named, message] of [
    ['letters/secret.md', FILE],
    ['letters/locked', FOLDER],
  ] as const) {
    it(`is a finding where it is named with others: ${named}`, () => {
      const { status, reports, err } = checkWithout([named], named, 'interviews');
      assert.deepEqual([status, err], [1, '']);
      assert.deepEqual(reports[0], { file: named, type: null, messages: [message] });
      assert.equal(reports.length, 2);
    });

    it(`ends with status 2 where it is all that is named: ${named}`, () => {
      const { status, reports, err } = checkWithout([named], named);
      assert.deepEqual([status, reports], [2, []]);
      assert.equal(err, `interview-follow-up: ${named} cannot be read: permission denied.\n`);
    });
  }

  it('may lie in a folder that cannot be entered', () => {
    const { status, err } = checkWithout(['letters/locked'], 'letters/locked/x.md');
    assert.equal(status, 2);
    assert.match(err, /^interview-follow-up: letters\/locked\/x\.md cannot be read: permission denied\.$/m);
  });

  it('may be the root', () => {
    const { status, reports, err } = checkWithout(['letters'], '--root', 'letters', 'letters');
    assert.deepEqual([status, reports], [2, []]);
    assert.match(err, /^interview-follow-up: letters cannot be read: permission denied\.$/m);
    assert.equal(runWithout(['letters'], ['pending', '--root', 'letters', 'letters']).status, 2);
  });

  it('does not hide what is pending elsewhere', () => {
    const { status, out, err } = runWithout(['letters/locked'], ['pending', '.']);
    assert.equal(status, 0);
    assert.match(out, /interviews\/acme\.md/);
    assert.equal(err, 'interview-follow-up: letters/locked cannot be read: permission denied.\n');
    const closed = runWithout(['interviews'], ['pending', 'interviews']);
    assert.deepEqual([closed.status, closed.out], [2, '']);
    assert.match(closed.err, /^interview-follow-up: interviews cannot be read: permission denied\.\n$/);
  });

  it('is said of settings that are there', () => {
    folder.write('.vscode/settings.json', '{}');
    const { status, err } = checkWithout(['.vscode/settings.json'], 'interviews');
    assert.equal(status, 0);
    assert.match(err, /\.vscode\/settings\.json cannot be read: permission denied/);
  });

  describe('as a template', () => {
    const FOLDER_OF_TEMPLATES = '.interview-follow-up/templates';
    const TEMPLATE = `${FOLDER_OF_TEMPLATES}/thank-you.email.mustache.md`;
    const draft = ['draft', 'interviews/acme.md', '--stdout'];
    const drafts = (err: RegExp, closed: readonly string[] = []): void => {
      const builtIn = new Folder({ 'interviews/acme.md': RECORD });
      const expected = builtIn.run(draft);
      builtIn.remove();
      for (const name of ['letters/good.md', 'letters/secret.md', 'letters/locked/x.md']) folder.write(name, '');
      const result = runWithout(closed, draft);
      assert.equal(result.status, 0);
      assert.equal(result.out, expected.out);
      assert.match(result.err, err);
    };

    it('gives way to the built-in one where its folder cannot be listed', () => {
      folder.write(TEMPLATE, 'Mine.');
      drafts(/templates cannot be used: permission denied/, [FOLDER_OF_TEMPLATES]);
    });

    it('gives way where it cannot be read', () => {
      folder.write(TEMPLATE, 'Mine.');
      drafts(/thank-you\.email\.mustache\.md cannot be used: permission denied/, [TEMPLATE]);
    });

    it('gives way where it is a folder', () => {
      mkdirSync(path.join(folder.path, TEMPLATE), { recursive: true });
      drafts(/thank-you\.email\.mustache\.md cannot be used: it is a folder/);
    });

    for (const [name, text, reason] of [
      ['is broken', '{{greeting}}\n{{#x}} never', /line 2: The section “x” is opened here and never closed\./],
      ['has a broken subject', '---\nsubject: "{{#x}}"\n---\nMine.\n', /line 2: The section “x”/],
      ['has a frontmatter that cannot be read', '---\nkind: [thank-you\n---\nMine.\n', /line 2: The bracket/],
      ['names a kind that there is not', '---\nkind: thanks-a-lot\n---\nMine.\n', /line 2: “thanks-a-lot” is not one/],
    ] as const) {
      it(`gives way where it ${name}`, () => {
        folder.write(TEMPLATE, text);
        drafts(reason);
      });
    }
  });

  it('is a link that is named', () => {
    symlinkSync(place('letters/good.md'), place('link.md'));
    symlinkSync(place('letters'), place('linked'));
    for (const link of ['link.md', 'linked']) {
      const alone = checkWithout([], link);
      assert.deepEqual([alone.status, alone.reports], [2, []]);
      assert.match(alone.err, /it is a link/);
      const among = checkWithout([], link, 'interviews');
      assert.deepEqual([among.status, among.reports.length], [0, 1]);
      assert.match(among.err, /it is a link/);
      assert.equal(folder.run(['pending', link]).status, 2);
      assert.equal(folder.run(['draft', link]).status, 2);
    }
  });

  it('is no root that is a link', () => {
    symlinkSync(folder.path, place('self'));
    assert.equal(folder.run(['check', 'interviews'], 'self').status, 0);
    assert.equal(folder.run(['check', '.'], 'self').out, folder.run(['check', '.']).out);
    assert.equal(folder.run(['check', '--root', 'self', 'interviews']).status, 0);
    assert.equal(folder.run(['check', '--root', 'self', 'self']).out, folder.run(['check', '.']).out);
  });

  it('is a file that is no Markdown', () => {
    folder.write('letters/good.txt', GOOD);
    const { status, reports, err } = checkWithout([], 'letters/good.txt', 'interviews');
    assert.deepEqual([status, reports.length], [0, 1]);
    assert.match(err, /letters\/good\.txt is passed over: it is no Markdown file/);
    assert.equal(checkWithout([], 'letters/good.txt').status, 2);
  });
});
