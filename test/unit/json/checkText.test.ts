import assert from 'node:assert/strict';
import { DEFAULT_CADENCE } from '../../../src/core/clock/types';
import { checkText } from '../../../src/core/json/checkText';
import type { TextToCheck } from '../../../src/core/json/checkText';
import { formatMessage } from '../../../src/core/text/message';
import { finish } from '../../../src/core/text/steps';
import { Workspace } from '../../../src/core/workspace/workspace';

const RECORD = [
  '---',
  'type: interview',
  'company: Acme Robotics',
  'position: Platform Engineer',
  'interviewers: [Dana Ruiz]',
  'date: 2026-11-18',
  'topics: [multi-region rollout]',
  '---',
  '',
].join('\n');
const LETTER =
  '---\ntype: follow-up\ninterview: ../interviews/acme.md\nkind: thank-you\nto: Dana Ruiz\n---\n\nDear Dana,\n';
const BODY = [
  'Dear Dana,',
  '',
  'Thank you for the talk about the Platform Engineer position and the multi-region rollout, which I enjoyed.',
  'I would gladly tell you more about the migration that I ran, and about the many nights on which nothing broke.',
  'When do you expect to decide?',
  '',
  'Kind regards,',
  'Robin',
].join('\n');

const workspace = () => {
  const one = new Workspace();
  one.set('interviews/acme.md', RECORD);
  one.set('letters/acme.md', LETTER);
  return one;
};
const steps = (given: Omit<TextToCheck, 'folder'>, place = workspace()) =>
  checkText(
    place,
    { folder: 'letters', ...given },
    { today: '2026-11-19', cadence: DEFAULT_CADENCE, rules: {} },
    { path: (path) => path, text: (path) => place.get(path)?.text ?? '', say: formatMessage },
  );
const check = (...given: Parameters<typeof steps>) => finish(steps(...given));
const rules = ({ messages }: ReturnType<typeof check>) => messages.map(({ rule }) => rule);

describe('a text that stands in no file', () => {
  it('is not ready to go where there is nothing in it', () => {
    for (const text of ['', ' \r\n\n']) {
      const found = check({ text, record: workspace().record('interviews/acme.md') });
      assert.equal(found.decision?.class, 'none');
      assert.ok(rules(found).includes('decision-request'));
      assert.deepEqual(new Set(found.messages.map(({ line, column }) => `${line}:${column}`)), new Set(['1:1']));
    }
  });

  it('is judged against a record, with places counted from where it begins', () => {
    const place = workspace();
    const record = place.record('interviews/acme.md');
    const good = check({ text: BODY, record }, place);
    assert.deepEqual(good.messages, []);
    assert.equal(good.decision?.class, 'asks');
    assert.deepEqual(
      good.decision.sentences.map(({ text, line, column }) => [text, line, column]),
      [['When do you expect to decide?', 5, 1]],
    );

    const bad = check({ text: BODY.replaceAll('Dana', 'Dina').replace('Platform Engineer', 'Welder'), record }, place);
    assert.deepEqual(
      bad.messages.map(({ rule, line, column }) => [rule, line, column]),
      [
        ['interviewer-name', 1, 6],
        ['position-name', 3, 1],
      ],
    );
  });

  it('is judged by itself without one: nothing of the frontmatter is missed where there is none', () => {
    assert.deepEqual(rules(check({ text: BODY })), []);
    const { messages, decision } = check({ text: 'Dear [Name],\n\nthank you.' });
    assert.deepEqual(
      messages.map(({ rule, line }) => [rule, line]),
      [
        ['decision-request', 1],
        ['length', 1],
        ['placeholder', 1],
      ],
    );
    assert.deepEqual(decision, { class: 'none', sentences: [] });
  });

  it('has its own frontmatter judged, with links from the folder that it is meant for', () => {
    const whole = `${LETTER.trimEnd().replace('Dear Dana,', '')}${BODY}`;
    assert.deepEqual(rules(check({ text: whole })), ['recipient', 'subject']);
    assert.deepEqual(rules(check({ text: whole.replace('interviews/acme', 'interviews/none') })), [
      'frontmatter',
      'recipient',
      'subject',
    ]);
  });

  it('takes the place of a letter of which it is the new text, so that it is no copy of it', () => {
    const place = workspace();
    place.set('letters/acme.md', LETTER.replace('Dear Dana,\n', `${BODY}\n`));
    const before = place.get('letters/acme.md');
    assert.ok(before?.type === 'follow-up');
    assert.deepEqual(rules(check({ text: BODY }, place)), ['near-copy']);
    assert.deepEqual(rules(check({ text: BODY, letter: before }, place)), []);
    assert.equal(place.get('letters/acme.md')?.text, before.text);
  });

  it('leaves the workspace as it was, also between the steps', () => {
    const place = workspace();
    const paths = () => [...place.letters()].map(({ path }) => path);
    let pauses = 0;
    for (const _ of steps({ text: BODY }, place)) {
      assert.deepEqual(paths(), ['letters/acme.md']);
      pauses++;
    }
    assert.ok(pauses > 5);
    assert.deepEqual(paths(), ['letters/acme.md']);
  });

  it('says why it cannot be a letter', () => {
    assert.throws(() => check({ text: RECORD }), /is an interview record, not a letter/);
    assert.throws(() => check({ text: '---\ntype: follow-ups\n---\nDear Dana' }), /does not say “type: follow-up”/);
    assert.throws(() => check({ text: 'x'.repeat(2_000_000) }), /longer than/);
  });
});
