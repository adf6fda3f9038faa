import assert from 'node:assert/strict';
import { LETTER_FIELDS } from '../../../src/core/letter/fields';
import { RECORD_FIELDS } from '../../../src/core/record/fields';
import type { Field } from '../../../src/core/record/schema';
import { findField } from '../../../src/core/record/schema';
import type { InterviewRecord, Letter } from '../../../src/core/record/types';
import { parseLetter, parseRecord, problemsOf } from './files';

/** Every name of the types, which the compiler holds this list to. */
const RECORD_NAMES: Record<keyof InterviewRecord, true> = {
  company: true,
  position: true,
  interviewers: true,
  date: true,
  time: true,
  timezone: true,
  round: true,
  medium: true,
  via: true,
  channel: true,
  summary: true,
  topics: true,
  liked: true,
  contribution: true,
  decisionBy: true,
  status: true,
  nextFollowUp: true,
  replied: true,
  followUps: true,
  lang: true,
  ignore: true,
};
const LETTER_NAMES: Record<keyof Letter, true> = {
  interview: true,
  kind: true,
  to: true,
  email: true,
  subject: true,
  channel: true,
  state: true,
  sent: true,
  lang: true,
  ignore: true,
};

const nestedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...nestedFields(field.fields ?? [])]);
const written = (fields: readonly Field[]) =>
  `---\n${fields.map(({ name, example }) => `${name}: ${example}`).join('\n')}\n---\n`;

for (const [table, fields] of Object.entries({ RECORD_FIELDS, LETTER_FIELDS })) {
  describe(table, () => {
    it('explains every field in a sentence or two', () => {
      for (const { name, documentation } of nestedFields(fields)) {
        assert.match(documentation, /^[A-Z][^\n]{10,170}\.$/, name);
      }
    });

    it('uses each name once', () => {
      for (const level of [fields, ...nestedFields(fields).map((field) => field.fields ?? [])]) {
        const names = level.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
        assert.deepEqual(names, [...new Set(names)]);
      }
    });

    it('translates what people write only into values that are allowed', () => {
      for (const { name, values = [], synonyms = {} } of nestedFields(fields)) {
        for (const [word, value] of Object.entries(synonyms)) {
          assert.ok(values.includes(value), `${name}: ${word}`);
          assert.ok(!values.includes(word), `${name}: ${word} is a value itself`);
        }
      }
    });

    it('finds a field by its aliases', () => {
      for (const field of fields) {
        for (const name of [field.name, ...(field.aliases ?? [])]) assert.equal(findField(fields, name), field);
      }
    });
  });
}

describe('the field tables and the types', () => {
  it('say the same of a record', () => {
    const text = written(RECORD_FIELDS);
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(Object.keys(parseRecord(text).record).sort(), Object.keys(RECORD_NAMES).sort());
  });

  it('say the same of a letter', () => {
    const text = written(LETTER_FIELDS);
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(Object.keys(parseLetter(text).letter).sort(), Object.keys(LETTER_NAMES).sort());
  });

  it('have an example for each nested field that can be read', () => {
    for (const field of RECORD_FIELDS.filter(({ fields }) => fields)) {
      const map = `{ ${(field.fields ?? []).map(({ name, example }) => `${name}: ${example}`).join(', ')} }`;
      const text = written(RECORD_FIELDS.map((other) => (other === field ? { ...field, example: map } : other)));
      assert.deepEqual(problemsOf(text), []);
    }
  });
});
