import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readInvitation } from '../../../src/core/calendar/invitation';
import { recordFrom } from '../../../src/core/calendar/recordFrom';
import { remindersCalendar } from '../../../src/core/calendar/reminders';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { draftLetter } from '../../../src/core/draft/draft';
import { complete } from '../../../src/core/frontmatter/complete';
import { explainAt, keyFixIn } from '../../../src/core/frontmatter/explain';
import { fieldLinks } from '../../../src/core/frontmatter/links';
import { missingFields } from '../../../src/core/frontmatter/missing';
import { renamableAt, renameEdits, RenameRefusal } from '../../../src/core/frontmatter/rename';
import { render } from '../../../src/core/draft/template';
import { checkTemplate, templateProblem } from '../../../src/core/draft/templateCheck';
import { parseTemplate } from '../../../src/core/draft/templateFile';
import { parseLetter } from '../../../src/core/letter/parse';
import { emlOf } from '../../../src/core/mail/eml';
import { letterHtml } from '../../../src/core/mail/letterHtml';
import { mailOf } from '../../../src/core/mail/mail';
import { mailtoUrl } from '../../../src/core/mail/urls';
import { fieldSpans } from '../../../src/core/record/locate';
import { parseFile } from '../../../src/core/record/parse';
import type { LetterFile, RecordFile } from '../../../src/core/record/types';
import { createReport } from '../../../src/core/report/figures';
import { reportCases } from '../../../src/core/report/interview';
import { checkFile } from '../../../src/core/rules/check';
import { readSettings, SETTINGS } from '../../../src/core/settings/settings';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits, type Span } from '../../../src/core/text/span';
import { pending } from '../../../src/core/workspace/pending';
import { Workspace, type At } from '../../../src/core/workspace/workspace';
import { requestFor } from '../draft/records';
import { forAll } from './cases';
import { body, file, invitation, REAL } from './hostileTexts';

const TODAY = '2026-11-25';
const OPTIONS = { today: TODAY, cadence: DEFAULT_CADENCE, rules: {} };
const NEIGHBOURS = REAL.filter((text) => parseFile(text)?.readable).slice(0, 8);

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

/** Zones cover the letter in order and without a hole, and each sentence lies in one of its kind. */
function assertZones({ text, bodyStart }: { text: string; bodyStart: number }): void {
  const { zones, sentences } = parseLetter(text, bodyStart);
  let done = bodyStart;
  for (const zone of zones) {
    assert.equal(zone.start, done);
    assert.ok(zone.end > zone.start);
    done = zone.end;
  }
  assert.equal(done, Math.max(bodyStart, text.length));
  let last = bodyStart;
  for (const sentence of sentences) {
    assert.ok(sentence.start >= last && sentence.end > sentence.start);
    last = sentence.end;
    assert.equal(sentence.text, text.slice(sentence.start, sentence.end));
    const zone = zones.find(({ start, end }) => sentence.start >= start && sentence.start < end);
    assert.equal(zone?.kind === 'code' ? sentence.zone : zone?.kind, sentence.zone);
  }
}

/** Findings stand in order, each in the frontmatter or in the letter and not in what nobody is to check; fixes can be made. */
function assertFindings(workspace: Workspace, path: string): void {
  const own = workspace.get(path);
  const { findings, decision, letter } = checkFile(workspace, path, OPTIONS);
  if (!own) {
    assert.equal(findings.length, 0);
    return;
  }
  const { text, bodyStart } = own;
  let last = 0;
  for (const finding of findings) {
    assertInside(finding, text);
    assert.ok(finding.start >= last, 'in order');
    last = finding.start;
    assert.ok(finding.end <= bodyStart || finding.start >= bodyStart, 'on one side of the fence');
    const zone = letter?.zones.find(({ start, end }) => finding.start >= start && finding.end <= end);
    if (finding.rule !== 'ignore') {
      assert.ok(zone?.kind !== 'quoted' && zone?.kind !== 'comment', `${finding.rule} in ${zone?.kind}`);
    }
    for (const { path: other, ...span } of finding.related ?? []) assertInside(span, workspace.get(other)?.text ?? '');
    assert.doesNotMatch(formatMessage(finding.message), /\{\d\}/);
    for (const { edits } of finding.fixes ?? []) applyEdits(text, edits);
  }
  for (const sentence of [...(decision?.sentences ?? []), ...(decision?.near ?? [])]) {
    assertInside(sentence, text);
    for (const span of Object.values(sentence.evidence) as Span[]) {
      assert.ok(span.start >= sentence.start && span.end <= sentence.end, 'evidence within its sentence');
    }
  }
}

/** Each name of a record can be changed, or is refused; what is edited lies in the files. */
function assertRenamed(workspace: Workspace, record: At<RecordFile>, name: string): void {
  for (const { value } of fieldSpans(record).values()) {
    const from = renamableAt(record, value.start);
    if (!from) continue;
    assertInside(from, record.text);
    try {
      for (const { path, fields, mentions } of renameEdits(workspace, record, from, name.trim() || 'Other')) {
        applyEdits(workspace.get(path)?.text ?? '', [...fields, ...mentions]);
      }
    } catch (error) {
      if (!(error instanceof RenameRefusal)) throw error;
    }
  }
}

describe('whatever is in a file, nothing throws and every place lies inside the text', () => {
  it('of a record or a letter: fields, zones, rules, fixes, ignore comments', () => {
    forAll('files', [300, 10_000], file, (text) => {
      const parsed = parseFile(text);
      for (const problem of parsed?.problems ?? []) {
        assertInside(problem, text);
        for (const { edits } of problem.fixes ?? []) applyEdits(text, edits);
      }
      if (parsed) {
        for (const { key, value } of fieldSpans(parsed).values()) {
          [key, value].forEach((span) => assertInside(span, text));
        }
      }
      assertZones({ text, bodyStart: parsed?.bodyStart ?? 0 });
      const workspace = new Workspace();
      NEIGHBOURS.forEach((other, i) => workspace.set(`interviews/${i}.md`, other));
      workspace.set('interviews/x.md', text);
      assertFindings(workspace, 'interviews/x.md');
      const entries = pending(workspace, TODAY, DEFAULT_CADENCE);
      remindersCalendar(entries.slice(0, 3), { now: '2026-11-25T09:30:00Z' });
      createReport(reportCases(workspace, DEFAULT_CADENCE), TODAY);
    });
  });

  it('of a letter whose record is sound: ignore comments and all that a letter can hold', () => {
    const record = NEIGHBOURS.find((text) => parseFile(text)?.type === 'interview') ?? '';
    forAll('letters', [200, 10_000], body, (letter) => {
      const workspace = new Workspace();
      workspace.set('record.md', record);
      workspace.set(
        'letter.md',
        `---\ntype: follow-up\ninterview: record.md\nkind: thank-you\nto: Dana\nsubject: x\n---\n${letter}`,
      );
      workspace.set(
        'other.md',
        `---\ntype: interview\ncompany: Other\nposition: Welder\ninterviewers: [Lee Park]\ndate: 2026-11-18\n---\n${letter}`,
      );
      assertFindings(workspace, 'letter.md');
      assertFindings(workspace, 'other.md');
      assertZones(workspace.get('letter.md') ?? { text: '', bodyStart: 0 });
    });
  });

  it('of a letter that becomes a mail, in text, in HTML, as a draft and as a link', () => {
    forAll('mails', [200, 10_000], body, (letter) => {
      const parsed = parseFile(`---\ntype: follow-up\nto: Dana\nemail: a@b.example\n---\n${letter}`) as LetterFile;
      const mail = mailOf(parsed);
      assert.doesNotMatch(letterHtml(parsed), /<(?:script|img|iframe|svg|style)|\son\w+=/i);
      assert.match(mailtoUrl(mail).url, /^mailto:[\x21-\x7e]*$/);
      assert.doesNotMatch(emlOf(mail), /[^\x20-\x7e\r\n\t]|(?<!\r)\n|\r(?!\n)/);
    });
  });

  it('of a frontmatter that is written in: completion, hover, links, what is missing, names that change', () => {
    forAll('places', [150, 10_000], fc.tuple(file, fc.nat(400), body), ([text, place, name]) => {
      const workspace = new Workspace();
      NEIGHBOURS.forEach((other, i) => workspace.set(`interviews/${i}.md`, other));
      workspace.set('interviews/x.md', text);
      const offset = Math.min(place, text.length);
      const around = { workspace, path: 'interviews/x.md', today: TODAY, timezones: ['Europe/Berlin'] };
      for (const { newText, ...span } of complete(text, offset, around)) {
        assertInside(span, text);
        applyEdits(text, [{ start: span.start, end: span.end, newText }]);
      }
      const explained = explainAt(text, offset);
      if (explained) assertInside(explained, text);
      const fix = keyFixIn(text, { start: offset, end: offset });
      if (fix) assertInside(fix, text);
      for (const link of fieldLinks(text, 'interviews/x.md', workspace)) assertInside(link, text);
      const own = workspace.get('interviews/x.md');
      if (own) for (const edit of missingFields(own)?.edits ?? []) assertInside(edit, text);
      const record = workspace.record('interviews/x.md');
      if (record) assertRenamed(workspace, record, name);
    });
  });

  it('of settings', () => {
    const values = fc.dictionary(fc.constantFrom(...SETTINGS.map(({ key }) => key)), fc.jsonValue());
    forAll('settings', [200, 10_000], values, (written) => {
      const { settings, problems } = readSettings((key) => written[key]);
      for (const { text, args } of problems) assert.equal(new Set(text.match(/\{\d\}/g)).size, args.length);
      // What cannot be read leaves its default, so that everything else goes on
      const workspace = new Workspace();
      NEIGHBOURS.forEach((other, i) => workspace.set(`interviews/${i}.md`, other));
      pending(workspace, TODAY, settings.cadence);
      checkFile(workspace, 'interviews/0.md', { ...OPTIONS, cadence: settings.cadence, rules: settings.rules });
    });
  });

  it('of a template, and of the values that are put into it', () => {
    const name = 'thank-you.email.mustache.md';
    forAll('templates', [80, 10_000], fc.tuple(fc.oneof(body, file), body), ([template, value]) => {
      for (const problem of checkTemplate(name, template)) {
        assertInside(problem, template);
        for (const { edits } of problem.fixes ?? []) applyEdits(template, edits);
      }
      if (templateProblem(name, template)) return;
      const own = parseTemplate(name, template);
      render(own.body, { a: value, company: value });
      draftLetter(requestFor({ company: value, topics: [value], summary: value }, { templates: { [name]: template } }));
    });
  });

  it('of a record from which a letter is drafted', () => {
    // What seems to nest without end is not read in a frontmatter, whoever wrote it
    const text = body.map((one) => one.replace(/[[{]{9,}|(?:[-?] ){9,}/g, ' '));
    forAll('drafts', [100, 5000], fc.tuple(text, text, text), ([company, name, fact]) => {
      const interviewers = [{ name }, { name: 'Dana Ruiz', salutation: fact }];
      const request = requestFor(
        { company, position: fact, interviewers, liked: [fact], contribution: company },
        { notes: fact },
      );
      const draft = draftLetter(request);
      const parsed = parseFile(draft.text);
      assert.ok(parsed?.type === 'follow-up' && parsed.readable, draft.text);
      assert.match(draft.fileName, /^[a-z0-9-]+\.md$/);
    });
  });

  it('of an invitation', () => {
    forAll('invitations', [200, 10_000], invitation, (text) => {
      const reading = readInvitation(text, { today: TODAY, you: { name: 'Robin Hale' }, timezone: 'Europe/Berlin' });
      if ('refusal' in reading) return;
      const parsed = parseFile(recordFrom(reading.invitation).text);
      assert.ok(parsed?.type === 'interview' && parsed.readable);
      assert.equal(parsed.record.date, reading.invitation.date);
    });
  });
});
