import assert from 'node:assert/strict';
import { parseDocument, isMap, isScalar } from 'yaml';
import { fillEmpty } from '../../../src/core/calendar/fillEmpty';
import type { Invitation } from '../../../src/core/calendar/invitation';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { keyFixIn } from '../../../src/core/frontmatter/explain';
import { missingFields } from '../../../src/core/frontmatter/missing';
import { renamableAt, renameEdits, RenameRefusal } from '../../../src/core/frontmatter/rename';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { appendToList, EditError, setField } from '../../../src/core/record/edit';
import { RECORD_FIELDS } from '../../../src/core/record/fields';
import { locate } from '../../../src/core/record/locate';
import { parseFile } from '../../../src/core/record/parse';
import type { Field } from '../../../src/core/record/schema';
import type { ParsedFile } from '../../../src/core/record/types';
import type { FieldValue } from '../../../src/core/record/write';
import { checkFile } from '../../../src/core/rules/check';
import { applyEdits, type TextEdit } from '../../../src/core/text/span';
import { linkEdits } from '../../../src/core/workspace/moved';
import { Workspace } from '../../../src/core/workspace/workspace';
import { forAll, isLong } from './cases';
import { KINDS, letter, record, type Written } from './written';

/** What a command does: the fields that it writes, by their names in the file, and how. */
interface Command {
  readonly fields: readonly string[];
  readonly edits: (text: string) => readonly TextEdit[];
  /** What of the letter itself it writes over; nothing where this is not said. */
  readonly said?: RegExp;
  /** It takes its time, or writes as another does: in the short form every fourth file goes through it. */
  readonly isRare?: true;
}

const ENTRY = {
  kind: 'thank-you',
  date: '2026-11-19',
  channel: 'email',
  to: ['Dana Ruiz', '田中 🚀'],
  file: '../x/[a].md',
};
const INVITATION: Invitation = {
  date: '2026-11-18',
  time: '14:00',
  company: 'Süd & West: “Labs” #1',
  position: '- Lead, [Ops]',
  interviewers: [{ name: 'Dana Ruiz', email: 'dana@acme.example' }],
  series: false,
  remarks: [],
};

const RECORD_COMMANDS: Readonly<Record<string, Command>> = {
  'set status': { fields: ['status'], edits: (text) => setField(text, 'status', 'accepted') },
  snooze: { fields: ['next_follow_up'], edits: (text) => setField(text, 'next_follow_up', '2026-12-24') },
  'record reply': { fields: ['replied'], edits: (text) => setField(text, 'replied', '2026-11-20') },
  'take a day away': { fields: ['replied'], edits: (text) => setField(text, 'replied', '') },
  'log a letter': { fields: ['follow_ups'], edits: (text) => appendToList(text, 'follow_ups', ENTRY) },
  'ignore a rule': { fields: ['ignore'], edits: (text) => appendToList(text, 'ignore', 'channel') },
  'add a topic': {
    fields: ['topics'],
    edits: (text) => appendToList(text, 'topics', 'a: [b] #c "d" 🚀'),
    isRare: true,
  },
  'write a company': {
    fields: ['company'],
    edits: (text) => setField(text, 'company', 'Süd & West: “Labs” #1'),
    isRare: true,
  },
  'write a summary': {
    fields: ['summary'],
    edits: (text) => setField(text, 'summary', 'Two\nlines, ünd "more"'),
    isRare: true,
  },
  'fill from an invitation': {
    fields: ['company', 'position', 'interviewers', 'date', 'time', 'timezone', 'round', 'medium'],
    edits: (text) => fillEmpty(text, INVITATION).flatMap(({ edits }) => edits),
    isRare: true,
  },
  'follow a moved letter': {
    fields: ['follow_ups'],
    edits: (text) => editsOfMove(text, 'interviews/record.md', 'letters/letter.md', 'sent/2026/lettér 1.md'),
  },
  'rename the company': {
    fields: ['company', 'via'],
    edits: (text) => editsOfRenaming({ 'interviews/record.md': text }, 'company', 'Süd & West: “Labs” #1'),
    isRare: true,
  },
  'rename a person': {
    fields: ['interviewers', 'follow_ups', 'via'],
    edits: (text) => editsOfRenaming({ 'interviews/record.md': text }, 'Dana Ruiz', 'Däna O’Ruiz: [x]'),
    isRare: true,
  },
  'add what is missing': {
    fields: ['company', 'position', 'interviewers', 'date'],
    edits: (text) => missingFields(parsed(text))?.edits ?? [],
    isRare: true,
  },
};
const LETTER_COMMANDS: Readonly<Record<string, Command>> = {
  'mark as sent': {
    fields: ['state', 'sent'],
    edits: (text) => [...setField(text, 'state', 'sent'), ...setField(text, 'sent', '2026-11-19')],
  },
  'write an address': { fields: ['email'], edits: (text) => setField(text, 'email', "o'neil+a@müller.example") },
  'write a subject': { fields: ['subject'], edits: (text) => setField(text, 'subject', 'Re: [Ops] “x” #1 🚀') },
  'ignore a rule': { fields: ['ignore'], edits: (text) => appendToList(text, 'ignore', 'length') },
  'follow a moved record': {
    fields: ['interview'],
    edits: (text) => editsOfMove(text, 'letters/letter.md', 'interviews/record.md', 'archive/ré: cord.md'),
  },
  'follow a renamed person': {
    fields: ['to'],
    edits: (text) => editsOfRenaming({ 'letters/letter.md': text }, 'Dana Ruiz', 'Däna O’Ruiz: [x]'),
    said: /^(?:Dana|Ruiz|Dana Ruiz)$/,
  },
  'follow a renamed position': {
    fields: ['subject'],
    edits: (text) => editsOfRenaming({ 'letters/letter.md': text }, 'position', 'Head of R&D: [x]'),
    said: /^Platform Engineer$/i,
  },
};

/** What is written into a field of each type. */
const VALUES: Readonly<Record<Field['type'], FieldValue>> = {
  text: 'a: [b] #c "d" 🚀',
  choice: '',
  day: '2026-12-24',
  time: '09:45',
  timezone: 'Asia/Tokyo',
  email: "o'neil+a@müller.example",
  path: '../ä: [b]/#1.md',
  language: 'pt-BR',
  map: { name: 'Kim Osei', email: 'kim@northgate.example' },
};

/** For each field that there is, a command that writes it, or adds to it. */
function writers(fields: readonly Field[]): readonly (readonly [name: string, command: Command])[] {
  return fields.flatMap(({ name, type, list, values, fields: parts }) => {
    if (name === 'type') return [];
    const value = values?.at(-1) ?? (name === 'follow_ups' ? ENTRY : VALUES[type]);
    const edits = (text: string): TextEdit[] =>
      list
        ? appendToList(text, name, value)
        : parts
          ? setField(text, [name, 'email'], 'kim@northgate.example')
          : setField(text, name, value);
    return [[`write ${name}`, { fields: [name], edits }] as const];
  });
}
const RECORD_WRITERS = writers(RECORD_FIELDS);
const LETTER_WRITERS = writers(LETTER_FIELDS);

function parsed(text: string): ParsedFile {
  const file = parseFile(text);
  assert.ok(file?.readable, JSON.stringify(file?.problems));
  return file;
}

const SOUND = {
  'interviews/record.md':
    '---\ntype: interview\ncompany: Acme Robotics\nposition: Platform Engineer\ninterviewers: [Dana Ruiz]\ndate: 2026-11-18\n---\n',
};

/** What another name for something in the record does to one file: the record, or a letter about a sound one. */
function editsOfRenaming(given: Readonly<Record<string, string>>, what: string, to: string): readonly TextEdit[] {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries({ ...SOUND, ...given })) workspace.set(path, text);
  const record = [...workspace.records()][0];
  const { value } = (record && locate(record.text, [what])) ?? {};
  const from = record && renamableAt(record, value?.start ?? record.text.indexOf(what));
  if (!record || !from) return [];
  const [path] = Object.keys(given);
  const all = renameEdits(workspace, record, from, to).filter((one) => one.path === path);
  return all.flatMap(({ fields, mentions }) => [...fields, ...mentions]);
}

/** What a move of a file does to another one that links to it. */
function editsOfMove(text: string, path: string, from: string, to: string): readonly TextEdit[] {
  const workspace = new Workspace();
  workspace.set(path, text);
  workspace.set(from, `---\ntype: ${path.startsWith('letters') ? 'interview' : 'follow-up'}\n---\n`);
  return linkEdits(workspace, new Map([[from, to]])).find((one) => one.path === path)?.edits ?? [];
}

/** Each edit lies within the bytes of a field that it is for, or adds lines for one that was not there. */
function assertOwn({ text, own }: Written, fields: readonly string[], edits: readonly TextEdit[]): void {
  const missing = fields.some((field) => !own.has(field));
  const spans = fields.flatMap((field) => own.get(field) ?? []);
  for (const { start, end, newText } of edits) {
    const isInside = spans.some((span) => start >= span.start && end <= span.end);
    const isLine = start === end && /^(?:\r?\n|$)/.test(text.slice(start)) && /^\r?\n/.test(newText);
    const isBelow = spans.some((span) => start >= span.end && !text.slice(span.end, start).includes('\n'));
    const isNewLine = isLine && (missing || isBelow);
    assert.ok(isInside || isNewLine, `writes “${newText}” for “${text.slice(start, end)}” at ${start}`);
  }
}

/** What another reader of YAML sees: the names of the fields, and their sources. */
function fieldsIn({ text, bodyStart }: ParsedFile): (readonly [name: string, source: string])[] {
  const block = text.slice(text.indexOf('\n') + 1, bodyStart);
  const source = block.slice(0, block.lastIndexOf('\n---') + 1);
  const { contents } = parseDocument(source, { schema: 'failsafe', uniqueKeys: false });
  assert.ok(isMap(contents));
  return contents.items.map(({ key, value }) => {
    const [from, to] = [key, value ?? key].map((node) => (node as unknown as { range: [number, number] }).range);
    return [isScalar(key) ? String(key.value) : '', source.slice(from?.[0], to?.[1]).trimEnd()];
  });
}

/** The fields but those that were written; of two with one name the first is meant. */
function others(all: readonly (readonly [string, string])[], written: readonly string[]): string[] {
  const isFirst = (name: string, at: number): boolean => all.findIndex(([other]) => other === name) === at;
  return all.flatMap(([name, source], at) => (written.includes(name) && isFirst(name, at) ? [] : [source]));
}

/** All that is not the bytes of these fields is as it was. */
function assertKept(before: Known, { fields, said }: Command, edits: readonly TextEdit[]): void {
  const { file, all } = before;
  const below = edits.filter(({ start }) => said && start >= file.bodyStart);
  for (const { start, end } of below) assert.match(before.text.slice(start, end), said ?? /^$/);
  assertOwn(
    before,
    fields,
    edits.filter((edit) => !below.includes(edit)),
  );
  const after = applyEdits(before.text, edits);
  const next = parsed(after);
  assert.equal(after.slice(next.bodyStart), applyEdits(before.text, below).slice(file.bodyStart));
  // A second parser takes most of the time: in the short form it reads some of the files
  if (isLong || before.text.length % 3 === 0) {
    assert.deepEqual(others(fieldsIn(next), fields), others(all, fields));
  }
  const isAdded = edits.every(({ start, end }) => start === end);
  let from = 0;
  for (const comment of before.comments) {
    const at = after.indexOf(comment, from);
    assert.ok(at >= 0, `“${comment}” is gone`);
    from = at + comment.length;
    const was = before.text.indexOf(comment);
    const isWithin = fields.some((field) => {
      const { start = was, end = was } = before.own.get(field) ?? {};
      return start < was && was < end;
    });
    const line = lineBefore(before.text, was);
    // What is added to a list parts no entry from its comment; within brackets it may stand before the comma
    if (isWithin && isAdded && !line.trimEnd().endsWith(',')) assert.equal(lineBefore(after, at), line);
  }
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

type Known = Written & { readonly file: ParsedFile; readonly all: ReturnType<typeof fieldsIn> };

/** Runs each command; what they write and refuse is counted, for one that always refuses would lose nothing either. */
function runAll(
  written: Written,
  commands: Readonly<Record<string, Command>>,
  each: typeof RECORD_WRITERS,
  count: Count,
): void {
  const { text } = written;
  const file = parsed(text);
  const before = { ...written, file, all: fieldsIn(file) };
  const turn = each.slice(text.length % each.length, (text.length % each.length) + 1);
  for (const [name, command] of [...Object.entries(commands), ...turn]) {
    if (command.isRare && !isLong && text.length % 4 > 0) continue;
    count.all++;
    try {
      const edits = command.edits(text);
      if (edits.length > 0) count.writing.add(name);
      assertKept(before, command, edits);
    } catch (error) {
      if (error instanceof EditError || error instanceof RenameRefusal) {
        count.refused++;
        continue;
      }
      throw new Error(`${name}:\n${text}\n${String(error)}`, { cause: error });
    }
  }
  for (const [kind, pattern] of Object.entries(KINDS)) {
    if (pattern.test(text)) count.kinds.set(kind, (count.kinds.get(kind) ?? 0) + 1);
  }
}

/** What was tried, so that nothing is proved by what never came. */
interface Count {
  all: number;
  refused: number;
  fixes: number;
  /** The commands that wrote something into one file at least. */
  readonly writing: Set<string>;
  /** How many files held what an edit could lose. */
  readonly kinds: Map<string, number>;
}

/** A key that gets its proper name: the edit is the key, and no other. */
function assertKeys(text: string, count: Count): void {
  for (const [key, name] of [
    ['sumary', 'summary'],
    ['Next-Follow-Up', 'next_follow_up'],
  ] as const) {
    const at = text.indexOf(key);
    const fix = at < 0 ? undefined : keyFixIn(text, { start: at, end: at });
    if (!fix) continue;
    count.fixes++;
    assert.equal(fix.newName, name);
    assert.match(text.slice(fix.start, fix.end), new RegExp(`^(["']?)${key}\\1$`));
  }
}

/**
 * The fixes of all findings: in the frontmatter they change one field and leave the letter as it is, in the letter
 * they leave the frontmatter, and take away only what was found.
 */
function runFixes(path: string, files: Readonly<Record<string, Written>>, count: Count): void {
  const workspace = new Workspace();
  for (const [name, { text }] of Object.entries(files)) workspace.set(name, text);
  const before = files[path];
  const file = workspace.get(path);
  assert.ok(before && file);
  // The comment of a field that is taken out may come to stand behind a list
  const sources = (one: ParsedFile): string[] =>
    fieldsIn(one).map(([, source]) => source.replace(/(?:\s+#[^\n]*)+$/, ''));
  const fields = sources(file);
  const { findings } = checkFile(workspace, path, { today: '2026-11-25', cadence: DEFAULT_CADENCE, rules: {} });
  for (const { rule, start: from, end: to, fixes = [] } of findings) {
    for (const { edits } of fixes) {
      count.fixes++;
      const after = applyEdits(before.text, edits);
      const isBelow = edits.every(({ start }) => start >= file.bodyStart);
      assert.ok(isBelow || edits.every(({ end }) => end <= file.bodyStart));
      if (isBelow) {
        assert.equal(after.slice(0, file.bodyStart), before.text.slice(0, file.bodyStart));
        for (const { start, end } of edits) {
          const isFound = start === end || (start >= from && end <= to);
          // A comment that ignores nothing goes with its line
          assert.ok(isFound || rule === 'ignore', `${rule} takes away “${before.text.slice(start, end)}”`);
        }
        continue;
      }
      const next = parsed(after);
      assert.equal(after.slice(next.bodyStart), before.text.slice(file.bodyStart));
      const now = sources(next);
      const gone = fields.filter((source) => !now.includes(source));
      assert.ok(gone.length <= 1, `${rule} changes ${gone.join(', ')}`);
      assert.ok(now.length >= fields.length - 1 && now.length <= fields.length + 1);
      // The note of an ignore that is taken out goes with it
      const lost: string[] = before.comments.filter((comment) => !after.includes(comment));
      const taken = edits.map(({ start, end }) => before.text.slice(start, end)).join('');
      assert.deepEqual(
        lost.filter((comment) => !taken.includes(comment)),
        [],
      );
    }
  }
}

describe('nothing is lost', () => {
  let count: Count;
  beforeEach(() => {
    count = { all: 0, refused: 0, fixes: 0, writing: new Set(), kinds: new Map() };
  });
  const figures = (): string =>
    count.fixes > 0 ? `; ${count.fixes} fixes` : `; ${count.all} edits, ${count.refused} of them refused`;
  const assertTried = (commands: Readonly<Record<string, Command>>, each: typeof RECORD_WRITERS): void => {
    assert.ok(count.refused < count.all / 50, 'hardly any edit is refused');
    const names = [...Object.keys(commands), ...each.map(([name]) => name)];
    assert.deepEqual(
      names.filter((name) => !count.writing.has(name)),
      [],
      'a command never wrote anything',
    );
    if (isLong) console.log(`      files with ${[...count.kinds].map(([kind, n]) => `${kind}: ${n}`).join(', ')}`);
    for (const kind of Object.keys(KINDS)) {
      assert.ok((count.kinds.get(kind) ?? 0) >= 10, `hardly any file holds ${kind}: ${count.kinds.get(kind)}`);
    }
  };

  it('when commands write to a record: every byte outside the value stays', () => {
    forAll(
      'round trip of records',
      [500, 10_000],
      record,
      (one) => runAll(one, RECORD_COMMANDS, RECORD_WRITERS, count),
      figures,
    );
    assertTried(RECORD_COMMANDS, RECORD_WRITERS);
  });

  it('when commands write to a letter: every byte outside the value stays', () => {
    forAll(
      'round trip of letters',
      [500, 10_000],
      letter,
      (one) => runAll(one, LETTER_COMMANDS, LETTER_WRITERS, count),
      figures,
    );
    assertTried(LETTER_COMMANDS, LETTER_WRITERS);
  });

  it('when a key gets its proper name: nothing but the key changes', () => {
    forAll('keys', [300, 5000], record, ({ text }) => assertKeys(text, count), figures);
    assert.ok(count.fixes > 20);
  });

  it('when fixes write: those of the frontmatter change one field, those of the letter what was found', () => {
    forAll(
      'fixes',
      [100, 5000],
      record.chain((one) => letter.map((other) => ({ 'interviews/record.md': one, 'letters/letter.md': other }))),
      (files) => {
        runFixes('interviews/record.md', files, count);
        runFixes('letters/letter.md', files, count);
      },
      figures,
    );
    assert.ok(count.fixes > 100);
  });
});
