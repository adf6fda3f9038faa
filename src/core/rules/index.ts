import { channel } from './channel';
import { decisionRequest } from './decision-request';
import { frontmatter } from './frontmatter';
import { interviewerName } from './interviewer-name';
import { length } from './length';
import { nearCopy } from './near-copy';
import { placeholder } from './placeholder';
import { positionName } from './position-name';
import { pushy } from './pushy';
import { recipient } from './recipient';
import { specificDetail } from './specific-detail';
import { subject } from './subject';
import { thanks } from './thanks';
import { timing } from './timing';
import type { Rule } from './types';
import { wrongName } from './wrong-name';

/** All rules, in the order in which people read about them. */
export const RULES: readonly Rule[] = [
  decisionRequest,
  thanks,
  interviewerName,
  positionName,
  wrongName,
  specificDetail,
  nearCopy,
  pushy,
  placeholder,
  recipient,
  subject,
  length,
  timing,
  channel,
  frontmatter,
];
