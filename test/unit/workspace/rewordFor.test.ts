import assert from 'node:assert/strict';
import type { LetterFile } from '../../../src/core/record/types';
import { rewordEdit, rewordFor } from '../../../src/core/workspace/rewordFor';
import type { Reword } from '../../../src/core/workspace/rewordFor';
import { applyEdits } from '../../../src/core/text/span';
import type { At, Workspace } from '../../../src/core/workspace/workspace';
import { check, says, TODAY, workspaceOf, type Case } from '../rules/cases';

const TALK = 'Thank you for the hour with your team; the new line for the Platform Engineer is a marvel of quiet work.';
const ASK = 'Could you tell me when you will decide?';
const WEAK = 'I look forward to hearing from you.';

const letterIn = (workspace: Workspace): At<LetterFile> => {
  const file = workspace.get('letter.md');
  assert.ok(file?.type === 'follow-up');
  return file;
};

function reword(given: Case, words?: string): Reword & { workspace: Workspace } {
  const workspace = workspaceOf(given);
  const file = letterIn(workspace);
  const found = rewordFor(workspace, file, TODAY, words === undefined ? undefined : file.text.indexOf(words) + 3);
  assert.ok(found);
  return { ...found, workspace };
}

/** The text of the letter after the first wording was chosen. */
function chosen(given: Case, words?: string): { text: string; wording: string } {
  const { standing, wordings, workspace } = reword(given, words);
  const wording = wordings[0]?.text ?? '';
  const file = letterIn(workspace);
  const edit = rewordEdit(file, standing, wording);
  assert.ok(edit);
  return { text: applyEdits(file.text, [edit]), wording };
}

describe('rewordFor', () => {
  it('finds the sentence that asks, and puts another in exactly its place', () => {
    const given = says(`${TALK} ${ASK} ${WEAK}`);
    const before = letterIn(workspaceOf(given)).text;
    const { text, wording } = chosen(given);
    assert.equal(text, before.replace(ASK, wording));
    assert.notEqual(wording, ASK);
  });

  it('takes the sentence at the place that is given', () => {
    const given = says(`${TALK} ${ASK} What is the next step?`);
    assert.equal(reword(given, 'What is').standing?.text, 'What is the next step?');
    assert.equal(reword(given, 'Thank').standing?.text, ASK);
  });

  it('offers full requests for a sentence that only waits, each of which asks', () => {
    const { standing, wordings, workspace } = reword(says(`${TALK} ${WEAK}`));
    assert.equal(standing?.class, 'weak');
    assert.ok(wordings.length >= 4);
    for (const { text } of wordings) {
      const file = letterIn(workspaceOf(says(`${TALK} ${WEAK}`)));
      const edit = rewordEdit(file, standing, text);
      assert.ok(edit);
      workspace.set('letter.md', applyEdits(file.text, [edit]));
      assert.equal(check({}, 'letter.md', workspace).decision?.class, 'asks', text);
    }
  });

  it('stays with what the sentence asks for first', () => {
    const about = (request: string) =>
      reword(says(`${TALK} ${request}`))
        .wordings.map(({ text }) => text)
        .join();
    assert.match(about('Could you tell me how you decided, or when you expect to know?'), /hear what you decide/);
    assert.match(about('Could you tell me when you will have decided?'), /when you expect to decide/);
  });

  it('without any request inserts what the quick fix does', () => {
    const given = says(TALK);
    const { standing, wordings, workspace } = reword(given);
    const [finding] = check(given).findings.filter(({ rule }) => rule === 'decision-request');
    assert.equal(standing, undefined);
    assert.deepEqual(
      wordings.map(({ text }) => rewordEdit(letterIn(workspace), undefined, text)),
      finding?.fixes?.map(({ edits }) => edits[0]),
    );
  });

  it('leaves the subject alone: what asks only there gets a request in the letter', () => {
    const given = { ...says(TALK), letter: { subject: 'Any decision yet on the Platform Engineer?' } };
    assert.equal(check(given).decision?.class, 'asks');
    const { text, wording } = chosen(given);
    assert.ok(text.includes(`\n\n${wording}\n\nKind regards`));
    assert.match(text, /^subject: Any decision yet on the Platform Engineer\?$/m);
  });

  it('keeps the mark of a postscript', () => {
    const body = `Dear Dana Ruiz,\n\n${TALK}\n\nRobin\n\nP.S. ${ASK}\n`;
    const { text, wording } = chosen({ body });
    assert.ok(text.endsWith(`\nP.S. ${wording}\n\n`), text);
  });

  it('replaces a sentence that is broken into lines', () => {
    const { text, wording } = chosen(says(`${TALK}\r\nCould you tell me when\r\nyou will decide? Thanks.`));
    assert.ok(text.includes(`quiet work.\r\n${wording} Thanks.`), text);
  });

  it('finds the sentence again where the letter has changed, the nearest where there are two', () => {
    const { standing } = reword(says(`${TALK} ${ASK}`));
    const more = letterIn(workspaceOf(says(`One more line. ${TALK} ${ASK} Indeed. ${ASK}`)));
    const edit = rewordEdit(more, standing, 'When?');
    assert.equal(edit?.start, more.text.indexOf(ASK));
    assert.equal(edit.end, edit.start + ASK.length);
  });

  it('changes nothing where the sentence is gone, or a request has come', () => {
    const { standing } = reword(says(`${TALK} ${ASK}`));
    assert.equal(rewordEdit(letterIn(workspaceOf(says(TALK))), standing, 'When?'), undefined);
    assert.equal(rewordEdit(letterIn(workspaceOf(says(`${TALK} ${ASK}`))), undefined, 'When?'), undefined);
  });

  it('names the promised day of the record, and not one before the interview', () => {
    const dated = (decision_by: string) =>
      reword({ ...says(`${TALK} ${ASK}`), record: { decision_by } }).wordings.filter(({ tone }) => tone === 'dated');
    assert.ok(dated('2026-12-01').every(({ text }) => text.includes('Tuesday, 1 December')));
    assert.ok(dated('2026-12-01').length > 1);
    assert.deepEqual(dated('2026-11-17'), []);
  });

  it('speaks of the company to the agency, and not to an interviewer', () => {
    const record = { via: '{ name: Kim Osei, company: Northgate }' };
    const texts = (to: string) =>
      reword({ ...says(`${TALK} ${ASK}`), record, letter: { to } })
        .wordings.map(({ text }) => text)
        .join(' ');
    assert.match(texts('Kim Osei'), /\bthey expect to decide/);
    assert.match(texts('Dana Ruiz'), /\byou expect to decide/);
  });

  it('names the position where only the sentence that goes did', () => {
    const alone = 'Could you tell me where things stand with the Platform Engineer position?';
    const texts = (rest: string) => reword(says(`${rest} ${alone}`)).wordings.map(({ text }) => text);
    const subject = { ...says(alone), letter: { subject: 'Our talk' } };
    assert.ok(texts(TALK).every((text) => !text.includes('Platform')));
    const { wordings } = reword(subject);
    assert.ok(wordings.length >= 3);
    for (const { text } of wordings) assert.match(text, /^About the Platform Engineer position: (?:I |[a-z])/);
  });

  it('does not judge a letter in another language, or one that cannot be read', () => {
    for (const given of [{ ...says('Danke.'), letter: { lang: 'de' } }, { letter: { to: '[open' } }]) {
      const workspace = workspaceOf(given);
      assert.equal(rewordFor(workspace, letterIn(workspace), TODAY), undefined);
    }
  });
});
