/** The ids of the rules, in the order in which people read about them. */
const RULE_IDS = [
  'decision-request',
  'thanks',
  'interviewer-name',
  'position-name',
  'wrong-name',
  'specific-detail',
  'near-copy',
  'pushy',
  'placeholder',
  'recipient',
  'subject',
  'length',
  'timing',
  'channel',
  'frontmatter',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** The id under which an ignore that is of no use is reported. */
export const IGNORE = 'ignore';

/** The ids of all rules, the one about ignores at the end. Asks for none of the rules: settings are read at start-up. */
export function knownRuleIds(): readonly string[] {
  return [...RULE_IDS, IGNORE];
}
