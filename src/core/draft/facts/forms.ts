import { ADJECTIVES, COUNTABLE, FINITE } from './lexicon';

/**
 * What a note is, grammatically:
 * - `noun`: a noun phrase ("the team lunch"), also one that begins with a gerund ("hiring juniors")
 * - `how`: a clause that stands for a noun ("how you deploy")
 * - `that`: the same with "that"
 * - `question`: a question in its own words
 * - `clause`: a sentence with subject and verb
 * - `adjective`: "open about mistakes"
 */
export type Form = 'noun' | 'gerund' | 'how' | 'that' | 'question' | 'clause' | 'adjective';

const PRONOUN = /^(?:we|i|you|they|she|he|it|there|everyone|everybody|nobody|somebody|someone)(?:['’]\p{L}+)?$/iu;
const HOW = /^(?:how|why|what|when|where|whether|which|who|the way)\b/i;
const RELATIVE = /^(?:that|which|who|whom|whose|how|why|what|when|where|whether|if|because|while|to|and|or)$/i;
const ARTICLE = /^(?:the|an?|my|your|our|their|his|her|its)$/i;
const GERUND =
  /^(?!(?:during|nothing|something|everything|anything|morning|evening|spring|string|king|ring|thing|building|meeting|ceiling|wedding)$)\p{L}{2,}ing$/iu;

const ADJECTIVE_PHRASE =
  /^(?:(?:very|really|so|quite|extremely|pretty) )?(\p{L}[\p{L}-]*)(?:(?:,| and) (\p{L}[\p{L}-]*))?(?: (?:about|with|to|towards|in|when|on) .+)?$/iu;
const AUXILIARY = 'do|does|did|is|are|was|were|can|could|would|will|should|has|have|had';
const QUESTION = new RegExp(
  `^(?:(?:how|why|what|when|where|which|who)(?: (?:much|many|often|long|\\p{L}+))? )?(?:${AUXILIARY})\\b.*\\?$`,
  'iu',
);

const words = (text: string): string[] => text.split(/\s+/).map((word) => word.replace(/(?<![,;:])[,;:]+$/, ''));

/** Whether a note has a subject and a verb of its own. */
export function isClause(text: string): boolean {
  const tokens = words(text);
  const first = tokens[0] ?? '';
  if (HOW.test(text) || /^(?:that|to)\b/i.test(text)) return false;
  if (PRONOUN.test(first)) return tokens.length > 2 || /['’]|body$|one$/.test(first);
  if (GERUND.test(first)) return false;
  // What follows an article is no verb: "the shared document"
  for (let i = ARTICLE.test(first) ? 2 : 1; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (RELATIVE.test(token)) return false;
    if (FINITE.has(token.toLowerCase())) return true;
    if (PRONOUN.test(token)) return false;
  }
  return false;
}

const isAdjective = (word: string | undefined): boolean => word !== undefined && ADJECTIVES.has(word.toLowerCase());

/** What form a bare note has. */
export function formOf(text: string): Form {
  if (QUESTION.test(text)) return 'question';
  if (HOW.test(text)) return 'how';
  if (/^that \p{L}+ \p{L}+/iu.test(text)) return 'that';
  if (isClause(text)) return 'clause';
  const [, one, other] = (ADJECTIVE_PHRASE.exec(text) ?? []) as (string | undefined)[];
  if (isAdjective(one) && (other === undefined || isAdjective(other))) return 'adjective';
  const [first = '', second = ''] = words(text);
  const verbal = GERUND.test(first) || (/^(?:meeting|building)$/i.test(first) && DETERMINED.test(second));
  return verbal && second !== '' ? 'gerund' : 'noun';
}

const DETERMINED =
  /^(?:the|a|an|this|that|these|those|my|your|our|their|his|her|its|some|any|all|both|each|every|many|much|more|most|several|few|no|one|two|three|four|five|six|seven|eight|nine|ten|half|\d\S*)(?![\p{L}-])/iu;
const PREPOSITION =
  /\s(?:of|for|in|on|at|with|without|to|from|between|across|about|after|before|during|under|over|against|by|into|versus|vs\.?|and|or|,|that|which|who)\s/i;
const PLURAL = /[^su]s$/;

/**
 * Gives a noun phrase the article that a note leaves out, where its head is known to want one.
 *
 * @param plurals - a plural gets it too: "the clear answers"
 */
export function withArticle(text: string, plurals = false): string {
  if (DETERMINED.test(text) || /['’]s\s/.test(text)) return text;
  const head = (text.split(PREPOSITION)[0] ?? text).split(/[\s,]+/).at(-1) ?? '';
  if (
    COUNTABLE.has(head) ||
    (plurals && PLURAL.test(head) && COUNTABLE.has(head.replace(/ies$/, 'y').replace(/s$/, '')))
  ) {
    return `the ${text}`;
  }
  return text;
}
