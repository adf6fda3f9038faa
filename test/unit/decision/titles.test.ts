import assert from 'node:assert/strict';
import { detectDecision } from '../../../src/core/decision/detect';
import { parseLetter } from '../../../src/core/letter/parse';

const TITLES = [
  'Decision Scientist',
  'Status Analyst',
  'Outcomes Researcher',
  'Process Engineer',
  'Application Support Engineer',
  'News Editor',
  'Incident Response Analyst',
  'Results Manager',
  'process engineer',
];

const classOf = (sentence: string): string | undefined =>
  detectDecision(parseLetter(`Dear Dana,\n\nIt was good to meet you. ${sentence}\n\nKind regards,\nSam\n`, 0), 'en')
    ?.class;

describe('the title of a position', () => {
  for (const title of TITLES) {
    it(`asks for nothing: ${title}`, () => {
      for (const sentence of [
        `I am writing about the ${title} position at Acme.`,
        `I remain very interested in the ${title} position.`,
        `I would love to know more about the ${title} job.`,
        `It was good to hear what the ${title} does all day.`,
      ]) {
        assert.equal(classOf(sentence), 'none', sentence);
      }
    });

    it(`leaves a request what it is: ${title}`, () => {
      for (const sentence of [
        `Have you come to a decision on the ${title} position yet?`,
        `Could you tell me the status of my application for the ${title} role?`,
        `I would be glad to hear whether I may join you as ${title}.`,
      ]) {
        assert.equal(classOf(sentence), 'asks', sentence);
      }
    });
  }

  it('does not reach back into a subject in capitals', () => {
    for (const subject of ['Request For Update Software Engineer', 'Asking About Outcome Software Engineer']) {
      const letter = parseLetter(`Subject: ${subject}\n\nDear Dana,\n\nIt was good to meet you.\n\nSam\n`, 0);
      assert.equal(detectDecision(letter, 'en')?.class, 'asks', subject);
    }
  });
});
