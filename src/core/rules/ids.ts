import { IGNORE } from './ignores';
import { RULES } from './index';

/** The ids of all rules, the one about ignores at the end. */
export function knownRuleIds(): readonly string[] {
  return [...RULES.map((rule) => rule.id), IGNORE];
}
