import { decisionRequest } from './decision-request';
import { frontmatter } from './frontmatter';
import { interviewerName } from './interviewer-name';
import { placeholder } from './placeholder';
import { positionName } from './position-name';
import type { Rule } from './types';

/** All rules, in the order in which people read about them. */
export const RULES: readonly Rule[] = [decisionRequest, interviewerName, positionName, placeholder, frontmatter];
