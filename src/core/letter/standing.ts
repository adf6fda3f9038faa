import type { Channel, InterviewRecord, Letter, LetterFile } from '../record/types';

/** Whether a letter is no longer written on: it was sent or cancelled. */
export function isPast({ letter }: LetterFile): boolean {
  return letter.state === 'sent' || letter.state === 'cancelled';
}

/** How a letter goes out: as it says itself, else as its record does, else by email. */
export function channelOf(letter: Pick<Letter, 'channel'>, record?: Pick<InterviewRecord, 'channel'>): Channel {
  return letter.channel ?? record?.channel ?? 'email';
}

/** The longest subject, in characters, that mail programs show in full. */
export const LONGEST_SUBJECT = 78;
