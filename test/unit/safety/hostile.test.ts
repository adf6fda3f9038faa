import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser } from 'commonmark';
import { remindersCalendar } from '../../../src/core/calendar/reminders';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { render } from '../../../src/core/draft/template';
import { mentionEdits } from '../../../src/core/frontmatter/mentions';
import { emlOf } from '../../../src/core/mail/eml';
import { letterHtml } from '../../../src/core/mail/letterHtml';
import { letterText } from '../../../src/core/mail/letterText';
import { mailtoUrl } from '../../../src/core/mail/urls';
import { recordFileName } from '../../../src/core/record/fileName';
import { parseFile } from '../../../src/core/record/parse';
import type { LetterFile } from '../../../src/core/record/types';
import { reportBody, reportHtml } from '../../../src/core/report/html';
import { createPage } from '../../../src/core/report/page';
import { checkFile } from '../../../src/core/rules/check';
import { formatMessage } from '../../../src/core/text/message';
import { escapeMarkdown } from '../../../src/core/text/escapeMarkdown';
import { pending } from '../../../src/core/workspace/pending';
import { Workspace } from '../../../src/core/workspace/workspace';
import { Folder, GOOD, RECORD } from '../cli/folder';
import { watched } from '../cli/watched';
import { draft } from '../draft/records';
import { parseRecord, problemsOf, recordText } from '../record/files';
import { record, reportOn } from '../report/cases';

/** A generous limit: what these files are made for takes minutes or never ends. */
function soon<T>(run: () => T): T {
  const { user } = process.cpuUsage();
  const result = run();
  const taken = (process.cpuUsage().user - user) / 1000;
  assert.ok(taken < 1000, `took ${taken.toFixed(0)} ms`);
  return result;
}

describe('a file by somebody else', () => {
  for (const engine of ['js', 'javascript', 'json', 'coffee', 'toml', 'constructor', '__proto__', 'yaml']) {
    it(`runs no code and loads no engine as its frontmatter: ---${engine}`, () => {
      const world = globalThis as { pwned?: true };
      const text = `---${engine}\n{ type: "interview", x: (globalThis.pwned = true) }\ntype: interview\n---\n`;
      const file = parseFile(text);
      assert.equal(world.pwned, undefined);
      assert.equal(file?.readable, false);
      if (engine === 'yaml') return;
      const [problem] = file.problems;
      assert.match(formatMessage(problem?.message ?? { text: '', args: [] }), new RegExp(engine));
    });
  }

  it('makes no object of JavaScript by a tag of YAML', () => {
    const file = parseRecord(
      recordText('summary: !!js/function "function () { throw 1 }"', 'topics: [!!js/regexp /x/]'),
    );
    assert.equal(file.record.summary, 'function () { throw 1 }');
    assert.deepEqual(file.record.topics, ['/x/']);
  });

  it('does not let aliases multiply', () => {
    const names = [...'abcdefghij'];
    const bomb = names.map(
      (name, i) =>
        `${name}: &${name} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*${names[i - 1]}`)
                .join(', ')
        }]`,
    );
    const problems = soon(() =>
      problemsOf(recordText(...bomb, 'topics: *j', `liked: [${Array(999).fill('*a').join(', ')}]`)),
    );
    assert.match(problems.join(), /too many aliases/);
  });

  it('reaches no prototype by the keys __proto__ and constructor', () => {
    const file = parseRecord(
      recordText(
        '__proto__: { polluted: yes }',
        'constructor: { prototype: { polluted: yes } }',
        'via: { __proto__: { name: x }, name: Kim }',
      ),
    );
    assert.equal(file.readable, true);
    assert.equal(({} as { polluted?: string }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(file.record), Object.prototype);
    assert.equal(Object.getPrototypeOf(file.record.via), Object.prototype);
    assert.equal(file.record.via?.name, 'Kim');
  });

  it('does not exhaust the stack with 10,000 nested brackets', () => {
    for (const open of ['[', '{', '{a: ', '- ', '? ', '[{']) {
      const problems = soon(() => problemsOf(recordText(`topics: ${open.repeat(10_000)}`)));
      assert.ok(problems.length > 0);
    }
    const deep = `---\ntype: follow-up\nto: Dana\n---\n${'> '.repeat(10_000)}a\n${'['.repeat(10_000)}\n${'1. '.repeat(10_000)}`;
    soon(() => letterText(parseFile(deep) as LetterFile));
  });
});

describe('a name that never ends', () => {
  const endless = '\uD800x '.repeat(9000);

  it('breaks neither a draft nor a renaming', () => {
    assert.doesNotThrow(() => draft({ company: endless, interviewers: [{ name: endless }], summary: endless }));
    const text = `Dear ${endless},`;
    assert.doesNotThrow(() =>
      mentionEdits({ what: 'person', from: endless, to: 'Dana', others: [endless] }, text, {
        kind: 'body',
        start: 0,
        end: text.length,
      }),
    );
  });
});

describe('a template by somebody else', () => {
  it('calls no lambda, reads no partial and follows no path into an object', () => {
    const template =
      '{{#company}}{{{company.constructor}}}{{#toUpperCase}}called{{/toUpperCase}}{{/company}}{{>../../etc/passwd}}{{constructor}}{{{__proto__.x}}}{{toString}}{{company.length}}';
    const { text, gaps } = render(template, { company: 'Acme' });
    assert.doesNotMatch(text, /function|native|root:|called|\d/);
    assert.deepEqual([...gaps].sort(), [
      '../../etc/passwd',
      '__proto__.x',
      'company.constructor',
      'company.length',
      'constructor',
      'toString',
    ]);
  });

  it('is not extended by what a record says', () => {
    const { text } = draft({
      company: '{{#interviewers}}{{>x}}{{/interviewers}}',
      topics: ['{{{you}}}', '{{=<% %>=}}'],
    });
    assert.ok(text.includes('{{#interviewers}}{{>x}}{{/interviewers}}'));
  });
});

describe('a letter that names a file outside the workspace', () => {
  let folder: Folder;
  let outside: string;
  beforeEach(() => {
    outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'outside-')));
    writeFileSync(path.join(outside, 'secret.md'), RECORD.replace('Acme Robotics', 'Top Secret'));
    folder = new Folder({ 'interviews/acme.md': RECORD });
  });
  afterEach(() => {
    folder.remove();
    rmSync(outside, { recursive: true, force: true });
  });

  /** Runs the command line; nothing but the workspace is touched. Its folder has to be there to be looked up. */
  const within = (...argv: readonly string[]): ReturnType<Folder['run']> => {
    const root = realpathSync(folder.path);
    let result: ReturnType<Folder['run']> | undefined;
    const strangers = watched(() => (result = folder.run(argv))).filter(
      (place) => place !== root && !place.startsWith(root + path.sep),
    );
    assert.deepEqual(strangers, []);
    assert.ok(result);
    assert.doesNotMatch(result.out + result.err, /Top Secret|root:/);
    return result;
  };

  const links = (): readonly string[] => [
    '../../../../etc/passwd',
    '/etc/passwd',
    path.join(outside, 'secret.md'),
    path.relative(path.join(folder.path, 'letters'), path.join(outside, 'secret.md')),
    '\\\\\\\\server\\\\share\\\\x.md',
    '//server/share/x.md',
    'C:\\\\x.md',
    'file:///etc/passwd',
    'https://x.example/x.md',
    `..%2f..%2f${path.basename(outside)}%2fsecret.md`,
    `../..%2f../${path.basename(outside)}/secret.md`,
    '~/x.md',
    '$HOME/x.md',
    '..\\\\..\\\\..\\\\etc\\\\passwd',
    'interviews/acme.md\\0/../../../etc/passwd',
  ];

  it('does not have it read by `interview`', () => {
    for (const link of links()) {
      folder.write('letters/good.md', GOOD.replace('../interviews/acme.md', `"${link}"`));
      const { status, out } = within('check', 'letters');
      assert.equal(status, 1);
      assert.match(out, /frontmatter/);
    }
  });

  it('does not have it read or written by the log of a record', () => {
    const entries = links().map((link) => `  - { kind: thank-you, date: 2026-11-18, to: Dana Ruiz, file: "${link}" }`);
    folder.write('interviews/acme.md', RECORD.replace('topics:', `follow_ups:\n${entries.join('\n')}\ntopics:`));
    within('pending', '.');
    within('check', '.');
  });

  it('does not have it read through a symbolic link: record, folder, template, settings', () => {
    mkdirSync(path.join(folder.path, '.interview-follow-up/templates'), { recursive: true });
    mkdirSync(path.join(folder.path, '.vscode'));
    for (const [target, link] of [
      ['secret.md', 'interviews/link.md'],
      ['', 'linked'],
      ['secret.md', '.interview-follow-up/templates/thank-you.email.mustache.md'],
      ['secret.md', '.vscode/settings.json'],
    ] as const) {
      symlinkSync(path.join(outside, target), path.join(folder.path, link));
    }
    folder.write('letters/good.md', GOOD.replace('../interviews/acme.md', '../interviews/link.md'));
    within('check', '.');
    within('pending', '.');
    const { status, err } = within('draft', 'interviews/acme.md', '--stdout');
    assert.equal(status, 0);
    assert.match(err, /mustache\.md cannot be used: it is a link that leads out of the workspace/);
    assert.match(err, /settings\.json cannot be read: a link leads out of the workspace/);
  });

  it('does not have it written through a symbolic link to what is not there yet', () => {
    for (const [target, link] of [
      ['new', 'letters'],
      ['new.md', 'letters/acme-robotics-thank-you-dana-ruiz.md'],
    ] as const) {
      mkdirSync(path.dirname(path.join(folder.path, link)), { recursive: true });
      symlinkSync(path.join(outside, target), path.join(folder.path, link));
      assert.equal(within('draft', 'interviews/acme.md').status, 2);
      rmSync(path.join(folder.path, link));
      assert.deepEqual(readdirSync(outside), ['secret.md']);
    }
  });

  it('does not have it written through a symbolic link or a setting', () => {
    symlinkSync(outside, path.join(folder.path, 'letters'));
    const { status, err } = within('draft', 'interviews/acme.md');
    assert.equal(status, 2);
    assert.match(err, /is not written: a link leads out of the workspace there/);
    for (const place of ['../x', '/tmp', 'C:\\x', 'a/../../x']) {
      folder.write('.vscode/settings.json', JSON.stringify({ 'interviewFollowUp.letters.folder': place }));
      assert.match(within('draft', 'interviews/acme.md', '--stdout').err, /has to name a folder inside the workspace/);
    }
    assert.deepEqual(readdirSync(outside), ['secret.md']);
  });

  it('names no file by company and person that leaves its folder, is reserved or is too long', () => {
    const evil = [
      '../../x',
      '..',
      '.',
      '/etc/x',
      'C:\\x',
      '\\\\server\\x',
      'CON',
      'nul',
      'COM1',
      'LPT9',
      'aux',
      'aux.md',
      'PRN',
      'con.',
      'con ',
      ' Nul. ',
      'com0',
      'CON.tar.gz',
      'co\u0301n',
      'COM¹',
      'LPT³.txt',
      'x.',
      'x ',
      '\\\\?\\C:\\x',
      'x:stream',
      '%2e%2e%2fx',
      ...Array.from({ length: 60 }, (_, i) => 'é'.repeat(70 + i)),
      ...Array.from({ length: 60 }, (_, i) => 'ab '.repeat(20 + i)),
      'a\0b',
      'x'.repeat(999),
      '株式会社'.repeat(99),
      ' ',
      '...',
      '~',
      '-',
      '\u202Egnp',
    ];
    for (const company of evil) {
      for (const name of [
        recordFileName({ company, position: company, date: '2026-11-18' }),
        recordFileName({ company, position: '', date: '' }),
        draft({ company, interviewers: [{ name: company }] }).fileName,
      ]) {
        assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
        assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)\./);
        // With the number that a name gets where it is taken
        assert.ok(Buffer.byteLength(name.replace('.md', '-999.md')) <= 100, name);
      }
    }
  });
});

const MARKUP = [
  '[x](command:workbench.action.quit)',
  '![x](https://x.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '</script><script>alert(1)</script>',
  '`code` **bold** _it_ # h > q | t ~~s~~ $(icon) &lt; https://x.example',
];

describe('a name that is Markdown or HTML', () => {
  it('is shown in hovers as it is written: no command, no image, no HTML', () => {
    for (const text of MARKUP) {
      const walker = new Parser().parse(escapeMarkdown(text)).walker();
      let shown = '';
      for (let step = walker.next(); step; step = walker.next()) {
        assert.ok(['document', 'paragraph', 'text'].includes(step.node.type), step.node.type);
        if (step.entering) shown += step.node.literal ?? '';
      }
      assert.equal(shown, text);
    }
  });

  it('adds nothing to the page of the report: no handler, no script, no address; the policy lets none in', () => {
    const records = MARKUP.flatMap((text) =>
      ['company', 'position', 'status', 'round'].map((field) => record(`${field}: ${JSON.stringify(text)}`)),
    );
    const words = { say: formatMessage, day: String, kind: String, status: String };
    const html = reportHtml('Report', reportBody(createPage(reportOn(records), words)), 'abc123', 'en');
    assert.match(html, /content="default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'"/);
    for (const [tag, name] of html.matchAll(/<([a-z]+)[^>]*>/g)) {
      assert.doesNotMatch(tag, /\s(?:on\w+|style|src|href)=/);
      assert.doesNotMatch(name ?? '', /^(?:img|iframe|object|embed|link|form|base)$/);
    }
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('adds nothing to a letter in HTML', () => {
    const text = `---\ntype: follow-up\nto: Dana\n---\n${MARKUP.join('\n\n')}\n\n[a](data:text/html,x) [b](vbscript:x) [c](javascript:x)\n`;
    const html = letterHtml(parseFile(text) as LetterFile);
    assert.doesNotMatch(html, /<(?:img|script|iframe)|\son\w+=|(?:command|javascript|data|vbscript):[^<]*"/i);
  });

  it('does not change what a finding says', () => {
    const workspace = new Workspace();
    workspace.set('record.md', recordText().replace('Dana Ruiz', '{0} {1}').replace('Acme', '"{1}"'));
    workspace.set('letter.md', '---\ntype: follow-up\ninterview: record.md\nto: "{0} {1}"\n---\nDear all,\n\nHello.\n');
    const { findings } = checkFile(workspace, 'letter.md', {
      today: '2026-11-19',
      cadence: DEFAULT_CADENCE,
      rules: {},
    });
    const said = findings
      .filter(({ rule }) => rule === 'interviewer-name')
      .map(({ message }) => formatMessage(message));
    assert.ok(said.length > 0 && said.every((sentence) => sentence.includes('{0} {1}')), said.join());
  });
});

describe('a value with a line break in it', () => {
  const evil = [
    'x\r\nBcc: all@x.example',
    'x\nBcc: all@x.example',
    'x\r\rBcc: y',
    'x\u2028Bcc: y',
    'x\0\nBcc:y',
    'x\r\n\r\nbody',
    '=?utf-8?q?=0ABcc:y?=',
  ];

  it('adds no header to an .eml draft', () => {
    for (const value of evil) {
      const mail = { to: [{ name: value, address: `a@b.example${value}` }], subject: value, text: 'Dear Dana,' };
      const [head = ''] = emlOf(mail).split('\r\n\r\n', 1);
      const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name?.toLowerCase());
      assert.ok(!names.includes('bcc'), head);
      assert.equal(new Set(names).size, names.length);
    }
  });

  it('adds no recipient and no parameter to a mailto: link', () => {
    for (const value of [...evil, 'x?bcc=y&cc=z', 'x&bcc=y#', '%0d%0aBcc:y']) {
      const { url } = mailtoUrl({ to: [{ name: '', address: `a@b.example${value}` }], subject: value, text: value });
      const { protocol, searchParams, hash } = new URL(url);
      assert.deepEqual([protocol, hash, [...searchParams.keys()].sort()], ['mailto:', '', ['body', 'subject']]);
      assert.doesNotMatch(url, /[\r\n]/);
    }
  });

  it('adds no line to an .ics calendar', () => {
    const ics = (company: string): string[] => {
      const workspace = new Workspace();
      workspace.set(
        'a.md',
        recordText().replace('Acme', JSON.stringify(company)).replace('Dana Ruiz', JSON.stringify(company)),
      );
      const entries = pending(workspace, '2026-11-25', DEFAULT_CADENCE);
      return remindersCalendar(entries, { now: '2026-11-25T09:30:00Z' })
        .replace(/\r\n[ \t]/g, '')
        .split('\r\n');
    };
    const names = (lines: readonly string[]): string[] => lines.map((line) => line.split(/[:;]/, 1)[0] ?? '');
    const plain = names(ics('Plain'));
    assert.ok(plain.includes('BEGIN'));
    for (const value of [
      ...evil,
      'x\r\nEND:VCALENDAR',
      'x\r\nATTACH:file:///etc/passwd',
      'x\\nBEGIN:VALARM',
      'x\\',
      'x\\\\, y; z',
    ]) {
      const lines = ics(value);
      assert.deepEqual(names(lines), plain);
      assert.doesNotMatch(lines.join(''), /[\r\n\u2028]/);
      const summary = lines.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
      // A reader takes what stands behind a backslash as it is, or as a line break
      const read = summary.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
      const shown = (text: string): string => text.replace(/[\s\0]+/g, ' ');
      assert.ok(shown(read).endsWith(` (${shown(value)})`), summary);
    }
  });
});

describe('what the editor trusts', () => {
  it('is no text of a file: hovers run our own commands only, and none shows HTML', () => {
    const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join('src/vscode', name), 'utf8'))
      .join('\n');
    assert.doesNotMatch(sources, /supportHtml|isTrusted\s*[=:]\s*true/);
    const enabled = [...sources.matchAll(/isTrusted = (.*);/g)].map(([, value]) => value);
    assert.ok(enabled.length > 0 && enabled.every((value) => value?.startsWith('{ enabledCommands: [')));
  });
});
