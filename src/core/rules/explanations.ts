import type { Message } from '../text/message';
import { IGNORE } from './ids';
import { IGNORE_EXPLANATION } from './ignores';
import { RULES } from './index';

/** What a rule's findings mean, in two sentences. */
export function explanationOf(id: string): Message | undefined {
  return id === IGNORE ? IGNORE_EXPLANATION : RULES.find((rule) => rule.id === id)?.explanation;
}
