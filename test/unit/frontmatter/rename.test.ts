import assert from 'node:assert/strict';
import { renamableAt, renameEdits, RenameRefusal } from '../../../src/core/frontmatter/rename';
import { applyEdits } from '../../../src/core/text/span';
import { Workspace } from '../../../src/core/workspace/workspace';

const RECORD = 'interviews/acme.md';
const LETTER = 'letters/acme.md';

const record = (...more: readonly string[]): string =>
  [
    '---',
    'type: interview',
    'company: Acme Robotics GmbH',
    'position: Platform Engineer',
    'interviewers:',
    '  - { name: Dana Ruiz, salutation: Ms. Ruiz, email: dana.ruiz@acme.example }',
    '  - Bo Lind <bo@acme.example>',
    'date: 2026-11-18',
    ...more,
    '---',
    'Dana Ruiz was kind.',
    '',
  ].join('\n');

const letter = (body: readonly string[], ...fields: readonly string[]): string =>
  ['---', 'type: follow-up', 'interview: ../interviews/acme.md', 'to: Dana Ruiz', ...fields, '---', ...body, ''].join(
    '\n',
  );

/** The files after a rename of the first place in the record that has the name. */
function renamed(files: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(files)) workspace.set(path, text);
  const file = workspace.record(RECORD);
  assert.ok(file);
  const name = renamableAt(file, file.text.indexOf(from) + 1);
  assert.equal(name?.name, from);
  const changed: Record<string, string> = {};
  for (const { path, fields, mentions } of renameEdits(workspace, file, name, to)) {
    changed[path] = applyEdits(files[path] ?? '', [...fields, ...mentions]);
  }
  return changed;
}

describe('what can be renamed', () => {
  const workspace = new Workspace();
  const file = (text: string) => {
    workspace.set(RECORD, text);
    const found = workspace.record(RECORD);
    assert.ok(found);
    return found;
  };
  const at = (text: string, place: string) => {
    const found = renamableAt(file(text), text.indexOf(place) + 1);
    return found && [found.what, found.name, text.slice(found.start, found.end)];
  };

  it('is a company, a position, a person, without quotes and address', () => {
    assert.deepEqual(at(record(), 'Acme'), ['company', 'Acme Robotics GmbH', 'Acme Robotics GmbH']);
    assert.deepEqual(at(record(), 'Platform'), ['position', 'Platform Engineer', 'Platform Engineer']);
    assert.deepEqual(at(record(), 'Dana'), ['person', 'Dana Ruiz', 'Dana Ruiz']);
    assert.deepEqual(at(record(), 'Bo Lind'), ['person', 'Bo Lind', 'Bo Lind']);
    assert.deepEqual(at(record('via: "Kim Osei"'), 'Kim'), ['person', 'Kim Osei', 'Kim Osei']);
    assert.deepEqual(at(record('via: { company: North }'), 'North'), ['company', 'North', 'North']);
  });

  it('is nothing else', () => {
    for (const place of ['type', 'company:', 'bo@acme', 'Ms. Ruiz', '2026-11-18', 'was kind']) {
      assert.equal(at(record(), place), undefined, place);
    }
  });
});

describe('renaming', () => {
  it('carries a person over to addressee, salutation, log, greeting and text', () => {
    const files = {
      [RECORD]: record('follow_ups:', '  - { kind: thank-you, date: 2026-11-19, to: Dana Ruiz }'),
      [LETTER]: letter(
        [
          'Dear Ms. Ruiz,',
          '',
          'Thank you. Dana Ruiz’s team is kind, and I told Dana so. Write to dana.ruiz@acme.example.',
        ],
        'subject: "Thanks: Dana Ruiz"',
      ),
    };
    const after = renamed(files, 'Dana Ruiz', 'Diana Ruiz-Meyer');
    assert.equal(
      after[RECORD],
      files[RECORD].replace('name: Dana Ruiz', 'name: Diana Ruiz-Meyer')
        .replace('Ms. Ruiz', 'Ms. Ruiz-Meyer')
        .replace('to: Dana Ruiz', 'to: Diana Ruiz-Meyer'),
    );
    assert.equal(
      after[LETTER],
      letter(
        [
          'Dear Ms. Ruiz-Meyer,',
          '',
          'Thank you. Diana Ruiz-Meyer’s team is kind, and I told Diana so. Write to dana.ruiz@acme.example.',
        ],
        'subject: "Thanks: Diana Ruiz-Meyer"',
      ).replace('to: Dana Ruiz', 'to: Diana Ruiz-Meyer'),
    );
  });

  it('keeps the address behind a bare name', () => {
    const after = renamed({ [RECORD]: record() }, 'Bo Lind', 'Bo Lund');
    assert.match(after[RECORD] ?? '', /^ {2}- Bo Lund <bo@acme\.example>$/m);
  });

  it('names a company in letters without its form, and never within an address', () => {
    const files = {
      [RECORD]: record(),
      [LETTER]: letter([
        'Dear Dana,',
        '',
        'Acme Robotics is great; Acme Robotics GmbH too. See https://x.example/Acme',
        'Robotics.',
      ]),
    };
    const after = renamed(files, 'Acme Robotics GmbH', 'Acme Machines GmbH')[LETTER];
    assert.match(after ?? '', /\n\nAcme Machines is great; Acme Machines GmbH too\. See https:\/\/x\.example\/Acme\n/);
  });

  it('names a position as the sentence does', () => {
    const files = {
      [RECORD]: record(),
      [LETTER]: letter(
        ['Dear Dana,', '', 'The Platform', 'Engineer is a platform engineer. Platform Engineering is more.'],
        'subject: Platform Engineer',
      ),
    };
    const after = renamed(files, 'Platform Engineer', 'Site Engineer')[LETTER] ?? '';
    assert.match(after, /\nsubject: Site Engineer\n/);
    assert.match(after, /\n\nThe Site Engineer is a site engineer\. Platform Engineering is more\.\n/);
  });

  it('puts in quotes what needs them', () => {
    const after = renamed(
      { [RECORD]: record(), [LETTER]: letter(['Dear Dana,'], 'subject: About Platform Engineer') },
      'Platform Engineer',
      'Engineer: Sites #2',
    );
    assert.match(after[RECORD] ?? '', /\nposition: "Engineer: Sites #2"\n/);
    assert.match(after[LETTER] ?? '', /\nsubject: "About Engineer: Sites #2"\n/);
  });

  it('leaves what already has the new name, words at the start of a sentence, quoted mail, code and comments', () => {
    const body = [
      'Dear Dana,',
      '',
      'Will you decide soon? Ruiz is a name of many. Acme Robotics GmbH & Co is another.',
      '<!-- Acme Robotics GmbH -->',
      '`Acme Robotics GmbH`',
      '',
      '> Acme Robotics GmbH wrote',
    ];
    const files = { [RECORD]: record().replace('Dana Ruiz', 'Will Ruiz'), [LETTER]: letter(body) };
    assert.equal(renamed(files, 'Will Ruiz', 'Bill Ruis')[LETTER], undefined);
    assert.equal(renamed(files, 'Acme Robotics GmbH', 'Acme Robotics GmbH & Co')[LETTER], undefined);
  });

  it('leaves who else has the first or the family name, and asks the greeting whom it greets', () => {
    const people = record().replace('Bo Lind <bo@acme.example>', 'Dana Lind\n  - Max Ruiz');
    const body = ['', 'Dana Lind and Dana Novak know Dana. Mr. Ruiz and Dana-Marie do, too. Dana Ruiz', 'said so.'];
    const files = {
      [RECORD]: people,
      [LETTER]: letter(['Dear Dana,', ...body]),
      'letters/lind.md': letter(['Dear Dana,', ...body]).replace('to: Dana Ruiz', 'to: Dana Lind'),
    };
    const after = renamed(files, 'Dana Ruiz', 'Diana Ruis');
    const told = [...body].map((line) => line.replace('Dana Ruiz', 'Diana Ruis'));
    assert.equal(after[LETTER], letter(['Dear Diana,', ...told]).replace('to: Dana Ruiz', 'to: Diana Ruis'));
    assert.equal(after['letters/lind.md'], letter(['Dear Dana,', ...told]).replace('to: Dana Ruiz', 'to: Dana Lind'));
  });

  it('leaves a longer name that another record has', () => {
    const files = {
      [RECORD]: record().replace('Acme Robotics GmbH', 'Acme'),
      'interviews/labs.md': record().replace('Acme Robotics GmbH', 'Acme Labs').replace('Platform', 'Senior Platform'),
      [LETTER]: letter(['Dear Dana,', '', 'Acme is not Acme Labs, a platform engineer no senior platform engineer.']),
    };
    assert.match(renamed(files, 'Acme', 'Apex')[LETTER] ?? '', /\nApex is not Acme Labs, /);
    assert.match(
      renamed(files, 'Platform Engineer', 'Site Engineer')[LETTER] ?? '',
      / a site engineer no senior platform engineer\./,
    );
  });

  it('leaves names of domains, paths and targets of links, but not their text', () => {
    const files = {
      [RECORD]: record().replace('Acme Robotics GmbH', 'Acme'),
      [LETTER]: letter(['Dear Dana,', '', 'Acme.com, src/Acme, my_Acme_key, [Acme](Acme/jobs), _Acme_, Acme’s. Acme.']),
    };
    const after = renamed(files, 'Acme', 'Apex')[LETTER] ?? '';
    assert.match(after, /\nAcme\.com, src\/Acme, my_Acme_key, \[Apex\]\(Acme\/jobs\), _Apex_, Apex’s\. Apex\.\n/);
  });

  it('shows the subject among the mentions, as one of them', () => {
    const workspace = new Workspace();
    workspace.set(RECORD, record());
    workspace.set(LETTER, letter(['Dear Ms. Ruiz,'], 'subject: Thanks to Acme Robotics'));
    const file = workspace.record(RECORD);
    const name = file && renamableAt(file, file.text.indexOf('Acme'));
    assert.ok(file && name);
    const [, inLetter] = renameEdits(workspace, file, name, 'Apex');
    assert.deepEqual([inLetter?.fields.length, inLetter?.mentions.length], [0, 1]);
  });

  it('leaves the text of a letter that was sent, and tells its addressee', () => {
    const files = {
      [RECORD]: record(),
      [LETTER]: letter(
        ['Dear Dana,', '', 'Dana Ruiz, thank you.'],
        'state: sent',
        'sent: 2026-11-19',
        'subject: Dana Ruiz',
      ),
    };
    assert.equal(renamed(files, 'Dana Ruiz', 'Diana Ruiz')[LETTER], files[LETTER].replace('to: Dana', 'to: Diana'));
  });

  it('carries over to the other rounds, and to no other record', () => {
    const files = {
      [RECORD]: record(),
      'interviews/acme-2.md': record().replace('2026-11-18', '2026-11-24'),
      'interviews/other.md': record().replace('Platform Engineer', 'Clerk'),
      'letters/second.md': letter(['Dear Dana,', '', 'Platform Engineer.']).replace('acme.md', 'acme-2.md'),
      'letters/other.md': letter(['Dear Dana,', '', 'Platform Engineer.']).replace('acme.md', 'other.md'),
    };
    assert.deepEqual(
      Object.keys(renamed(files, 'Platform Engineer', 'Site Engineer')).sort(),
      ['interviews/acme-2.md', RECORD, 'letters/second.md'].sort(),
    );
  });

  it('refuses where a letter cannot be read, and changes nothing', () => {
    const files = { [RECORD]: record(), [LETTER]: letter(['Dear Dana,'], 'subject: a: b') };
    assert.throws(
      () => renamed(files, 'Dana Ruiz', 'Diana Ruiz'),
      (error) => error instanceof RenameRefusal && error.path === LETTER,
    );
  });
});
