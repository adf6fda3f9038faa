import type { Message } from '../text/message';
import { IGNORE, IGNORE_EXPLANATION } from './ignores';
import { RULES } from './index';

/** The ids of all rules, the one about ignores at the end. */
export function knownRuleIds(): readonly string[] {
  return [...RULES.map((rule) => rule.id), IGNORE];
}

/** What a rule's findings mean, in two sentences. */
export function explanationOf(id: string): Message | undefined {
  return id === IGNORE ? IGNORE_EXPLANATION : RULES.find((rule) => rule.id === id)?.explanation;
}
