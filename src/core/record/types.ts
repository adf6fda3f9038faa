import type { Day } from '../clock/day';
import type { Message } from '../text/message';
import type { Span, TextEdit } from '../text/span';

export const LETTER_KINDS = ['thank-you', 'decision-request', 'second-follow-up', 'no-show', 'gracious-close'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const CHANNELS = ['email', 'letter', 'linkedin', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export const STATUSES = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'ghosted',
] as const;
export type Status = (typeof STATUSES)[number];

export const PERSON_KINDS = ['recruiter', 'hiring-manager', 'peer', 'interviewer', 'other'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

export const ROUNDS = [
  'screen',
  'hiring-manager',
  'technical',
  'system-design',
  'behavioral',
  'onsite',
  'final',
] as const;
export type Round = (typeof ROUNDS)[number];

export const MEDIA = ['phone', 'video', 'onsite', 'async'] as const;
export type Medium = (typeof MEDIA)[number];

export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly role?: string;
  readonly kind?: PersonKind;
  readonly salutation?: string;
}

/** The agency in between; a bare string in `via` is its name. */
export interface Agency {
  readonly name?: string;
  readonly email?: string;
  readonly company?: string;
  readonly salutation?: string;
}

/** One entry of the append-only log `follow_ups`. */
export interface FollowUpEntry {
  readonly kind?: LetterKind;
  readonly date?: Day;
  readonly channel?: Channel;
  readonly to: readonly string[];
  /** Path of the letter, as written. */
  readonly file?: string;
}

/** What could be read of an interview record's frontmatter; what was missing or bad is absent. */
export interface InterviewRecord {
  readonly company?: string;
  readonly position?: string;
  readonly interviewers: readonly Person[];
  readonly date?: Day;
  readonly time?: string;
  readonly timezone?: string;
  readonly round?: Round;
  readonly medium?: Medium;
  readonly via?: Agency;
  readonly channel?: Channel;
  readonly summary?: string;
  readonly topics: readonly string[];
  readonly liked: readonly string[];
  readonly contribution?: string;
  readonly decisionBy?: Day;
  readonly status?: Status;
  readonly nextFollowUp?: Day;
  readonly replied?: Day;
  readonly followUps: readonly FollowUpEntry[];
  readonly lang: string;
  readonly ignore: readonly string[];
}

export const LETTER_STATES = ['draft', 'ready', 'sent', 'cancelled'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What could be read of a letter's frontmatter. */
export interface Letter {
  /** Path to the record, as written. */
  readonly interview?: string;
  readonly kind?: LetterKind;
  readonly to: readonly string[];
  readonly email: readonly string[];
  readonly subject?: string;
  readonly channel?: Channel;
  /** `draft` where the field is missing or bad. */
  readonly state: LetterState;
  readonly sent?: Day;
  readonly lang: string;
  readonly ignore: readonly string[];
}

/** Edits that mend something, offered together under one title. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Safe to apply without a look: part of "fix all". */
  readonly safe?: boolean;
}

/** Something in the frontmatter that cannot be read, on exactly the place. */
export interface Problem extends Span {
  readonly message: Message;
  readonly fixes?: readonly Fix[];
}

/** What records and letters have in common. */
export interface OurFile {
  readonly text: string;
  /** Offset of the first character behind the frontmatter. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
  /** False where the frontmatter as a whole could not be read: broken YAML, another engine. */
  readonly readable: boolean;
}

export interface RecordFile extends OurFile {
  readonly type: 'interview';
  readonly record: InterviewRecord;
}

export interface LetterFile extends OurFile {
  readonly type: 'follow-up';
  readonly letter: Letter;
}

export type ParsedFile = RecordFile | LetterFile;
