import assert from 'node:assert/strict';
import { CopyIndex } from '../../../src/core/rules/shared/copies';
import { message } from '../../../src/core/text/message';
import { Workspace } from '../../../src/core/workspace/workspace';
import { check, dontFlag, file, flag, LETTER, says, workspaceOf, type Case } from './cases';
import { finish } from '../../../src/core/text/steps';

const OWN =
  'I enjoyed arguing about the serial comma, and I shall think about memoirs for some time. The shared document of lovely corrections made me want to start tomorrow.';
const OTHER =
  'The otters of the upper pool taught me more about patience than any course, and the enrichment puzzles with frozen crayfish are a stroke of genius.';
const OPENING =
  'Since our conversation I have thought a great deal about how my experience with gardens would serve your visitors best.';
const FRAME =
  'Thank you for taking the time to meet with me on Wednesday. I look forward to hearing about your decision.';

const letter = (text: string, fields: Case['letter'] = {}): string =>
  file({ ...LETTER, interview: 'other.md', to: 'Kim Osei', ...fields }, `Dear Kim,\n\n${text}\n\nRegards,\nRobin`);
const beside = (text: string, other: string, fields: Case['letter'] = {}): Case => ({
  ...says(text),
  files: { 'b.md': letter(other, fields) },
});

describe('rule near-copy', () => {
  flag('near-copy', {
    'the same letter': [beside(OWN, OWN), `warning: ${OWN.split('. ')[0] ?? ''}.`],
    'the same with a sentence more': [
      beside(`${OWN} When will you decide?`, OWN),
      `warning: ${OWN.split('. ')[0] ?? ''}.`,
    ],
    'the same with the names swapped': [
      beside(
        'I want to build robots with you at Acme in Kassel and learn from Dana how it is done.',
        'I want to build robots with you at Contoso in Leeds and learn from Kim how it is done.',
      ),
      'warning: I want to build robots with you at Acme in Kassel and learn from Dana how it is done.',
    ],
    'a sent letter': [beside(OWN, OWN, { state: 'sent' }), `warning: ${OWN.split('. ')[0] ?? ''}.`],
    'to another interviewer of the same panel': [
      beside(
        `${FRAME} ${OWN}`,
        `${FRAME} ${OWN.split('. ')[0] ?? ''}. Your remarks about the fonts of old atlases were a delight to hear.`,
        { interview: 'record.md' },
      ),
      `warning: Thank you for taking the time to meet with me on Wednesday.`,
    ],
  });

  dontFlag('near-copy', {
    'another letter': beside(OWN, OTHER),
    'the same frame around other words': beside(`${FRAME} ${OWN}`, `${FRAME} ${OTHER}`),
    'a template used for many letters': {
      ...says(`${FRAME} ${OWN}`),
      files: Object.fromEntries(
        ['an atlas of rivers', 'a choir of bakers', 'a field of turbines', 'a shelf of insects'].map((what, i) => [
          `b${i}.md`,
          letter(`${FRAME} What stays with me is ${what}, and how ${what} became your daily work.`),
        ]),
      ),
    },
    'one sentence in common': beside(
      `${OWN} ${OTHER}`,
      `${OTHER.split(',')[0] ?? ''}. Baking at four in the morning needs nerve, and the ovens of your grandfather have plenty of it left.`,
    ),
    'quoted mail in common': {
      body: `Dear Dana,\n\n${OWN}\n\nRobin\n\n> ${OTHER}`,
      files: { 'b.md': letter(OTHER) },
    },
    'no other letter': says(OWN),
    'a letter that has the template and nothing of its own': {
      ...says(`${OPENING} ${OWN}`),
      files: Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((i) => [`b${i}.md`, letter(OPENING)])),
    },
    'two letters without text': { body: '', files: { 'b.md': letter('') } },
    'a greeting and a closing in common': {
      body: 'Dear Kim,\n\nGood day to you all.\n\nRegards,\nRobin',
      files: { 'b.md': letter(OTHER) },
    },
    'a record with the same words': { ...says(OWN), notes: OWN },
    'a short thank-you': beside('Thank you for the talk.', 'Thank you for the talk.'),
  });

  it('is reported on both drafts, with the matching sentences', () => {
    const workspace = workspaceOf(beside(OWN, OWN));
    for (const [path, other] of [
      ['letter.md', 'b.md'],
      ['b.md', 'letter.md'],
    ] as const) {
      const [finding] = check({}, path, workspace).findings.filter(({ rule }) => rule === 'near-copy');
      assert.deepEqual(
        finding?.related?.map((place) => place.path),
        [other, other],
      );
    }
  });

  it('says which of the two letters stands in the other', () => {
    const workspace = workspaceOf(beside(OWN, `${OWN} ${OTHER}`));
    const said = (path: string): unknown =>
      check({}, path, workspace).findings.find(({ rule }) => rule === 'near-copy')?.message;
    const people = 'People who work together compare notes.';
    assert.deepEqual(said('letter.md'), message(`{0}% of this letter stands in {1} too. ${people}`, 100, 'b.md'));
    assert.deepEqual(said('b.md'), message(`{0}% of {1} stands in this letter too. ${people}`, 100, 'letter.md'));
  });

  it('follows the workspace as letters change and go', () => {
    const workspace = workspaceOf(beside(OWN, OWN));
    const count = (): number =>
      check({}, 'letter.md', workspace).findings.filter(({ rule }) => rule === 'near-copy').length;
    assert.equal(count(), 1);
    workspace.set('b.md', letter(OTHER));
    assert.equal(count(), 0);
    workspace.set('b.md', letter(OWN));
    assert.equal(count(), 1);
    workspace.delete('b.md');
    assert.equal(count(), 0);
  });

  it('costs one letter, not all, when one changes', () => {
    const workspace = new Workspace();
    const read: string[] = [];
    class Counting extends CopyIndex {
      override set(...args: Parameters<CopyIndex['set']>): void {
        read.push(args[0]);
        super.set(...args);
      }
    }
    const index = new Counting();
    workspace.set('a.md', letter(OWN));
    workspace.set('b.md', letter(OTHER));
    finish(index.update(workspace.letters()));
    workspace.set('b.md', letter(OWN));
    finish(index.update(workspace.letters()));
    assert.deepEqual(read, ['a.md', 'b.md', 'b.md']);
    assert.equal(index.copiesOf('a.md')[0]?.path, 'b.md');
  });

  it('weighs a shared template by how many have it, and leaves out what is less alike than asked', () => {
    const TEMPLATE = 'My years of measuring brackish rivers taught me to label every bottle twice.';
    const workspace = new Workspace();
    const index = new CopyIndex();
    workspace.set('a.md', letter(`${TEMPLATE} ${OWN}`));
    workspace.set('b.md', letter(`${TEMPLATE} ${OWN}`));
    workspace.set('c.md', letter(`${TEMPLATE} ${OTHER}`));
    finish(index.update(workspace.letters()));
    assert.deepEqual(
      index.copiesOf('a.md').map(({ path }) => path),
      ['b.md', 'c.md'],
    );
    assert.deepEqual(
      index.copiesOf('a.md', 0.4).map(({ path }) => path),
      ['b.md'],
    );
    const before = index.copiesOf('a.md')[1]?.likeness ?? 0;
    workspace.set('d.md', letter(`${TEMPLATE} Baking at four in the morning needs nerve.`));
    finish(index.update(workspace.letters()));
    const after = index.copiesOf('a.md').find(({ path }) => path === 'c.md')?.likeness ?? 1;
    assert.ok(after > 0 && after < before);
  });

  it('weighs as an index made anew after letters have come, changed and gone', () => {
    const workspace = new Workspace();
    const index = new CopyIndex();
    const texts = [`${FRAME} ${OWN}`, `${FRAME} ${OTHER}`, OWN, `${OTHER} ${OWN}`];
    for (let step = 0; step < 40; step++) {
      const path = `${(step * 7) % 6}.md`;
      if (step % 5 === 4) workspace.delete(path);
      else workspace.set(path, letter(texts[(step * 3) % texts.length] ?? ''));
      finish(index.update(workspace.letters()));
      const anew = new CopyIndex();
      finish(anew.update(workspace.letters()));
      for (const { path: own } of workspace.letters()) assert.deepEqual(index.copiesOf(own), anew.copiesOf(own));
    }
  });
});
