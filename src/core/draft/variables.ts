/** What a template can name. A record that lacks it leaves a gap, unless the template asks first: `{{#liked}}…{{/liked}}`. */
export interface TemplateVariable {
  readonly name: string;
  /** What stands between brackets in the letter where it is missing. */
  readonly gap: string;
  /** One plain sentence. */
  readonly documentation: string;
}

/** The variables of templates: first what the record tells, then the sentences that are made of it. */
export const TEMPLATE_VARIABLES: readonly TemplateVariable[] = [
  { name: 'company', gap: 'company', documentation: 'The company of the record.' },
  { name: 'position', gap: 'position', documentation: 'The position of the record.' },
  {
    name: 'interviewer',
    gap: 'name of the interviewer',
    documentation: 'The full name of the person that the letter goes to.',
  },
  { name: 'firstName', gap: 'first name', documentation: 'How the greeting calls that person.' },
  {
    name: 'day',
    gap: 'day of the interview',
    documentation: 'The day of the interview: “on Wednesday”, “on 18 November”.',
  },
  { name: 'summary', gap: 'summary of the talk', documentation: 'The summary, as recorded.' },
  {
    name: 'topics',
    gap: 'what you talked about',
    documentation: 'The topics as one list: “hiring, pay and the on-call rota”.',
  },
  { name: 'liked', gap: 'what you liked', documentation: 'What you liked, as one list that fits behind “I liked”.' },
  { name: 'contribution', gap: 'what you can contribute', documentation: 'The contribution, as a sentence.' },
  {
    name: 'decisionBy',
    gap: 'date of the decision',
    documentation: 'The day by which they promised to decide: “Tuesday, 1 December”.',
  },
  { name: 'today', gap: 'date', documentation: 'The date at the head of a letter on paper.' },
  { name: 'greeting', gap: 'greeting', documentation: 'The greeting line: “Dear Ms. Ruiz,”.' },
  {
    name: 'opening',
    gap: 'opening',
    documentation: 'The first sentences: thanks, or what the letter is about, with position, company and day.',
  },
  { name: 'recap', gap: 'what you talked about', documentation: 'Sentences about the talk, from summary and topics.' },
  { name: 'praise', gap: 'what you liked', documentation: 'A sentence about what you liked.' },
  {
    name: 'offer',
    gap: 'what you can contribute',
    documentation: 'The contribution in full; in a no-show letter, two other dates.',
  },
  { name: 'interest', gap: 'why you would like the job', documentation: 'A sentence that says that you want the job.' },
  {
    name: 'ask',
    gap: 'request for the decision',
    documentation: 'The sentence that asks for the decision and fits the dates.',
  },
  { name: 'softener', gap: 'a kind word', documentation: 'A sentence behind it that takes out any pressure.' },
  { name: 'subject', gap: 'subject', documentation: 'A subject for an email.' },
  { name: 'closing', gap: 'closing', documentation: 'The closing line: “Kind regards,”.' },
  { name: 'name', gap: 'your name', documentation: 'Your name, from the settings.' },
  { name: 'signature', gap: 'your name', documentation: 'Your name and the lines below it, from the settings.' },
];

const GAPS = new Map(TEMPLATE_VARIABLES.map(({ name, gap }) => [name, gap]));

/** The visible gap for a variable that has no value, such as `[summary of the talk]`. */
export function gapFor(name: string): string {
  return `[${GAPS.get(name) ?? name}]`;
}
