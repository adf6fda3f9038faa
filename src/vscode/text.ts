import * as vscode from 'vscode';
import { daysBetween } from '../core/clock/day';
import type { Day } from '../core/clock/day';
import type { Urgency } from '../core/clock/types';
import type { Channel, LetterKind, Status } from '../core/record/types';
import { Memory } from '../core/text/memory';
import type { Message } from '../core/text/message';

const { t } = vscode.l10n;

/** A message of the core in the language of the interface. */
export function localize({ text, args }: Message): string {
  return t(text, ...args);
}

/** What an error tells, as a sentence or a part of one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The kind of a letter as a label. */
export function kindLabel(kind: LetterKind): string {
  switch (kind) {
    case 'thank-you':
      return t('Thank-you');
    case 'decision-request':
      return t('Decision request');
    case 'second-follow-up':
      return t('Second follow-up');
    case 'no-show':
      return t('No-show letter');
    case 'gracious-close':
      return t('Gracious close');
  }
}

/** A letter in a few words: its kind and, where one is named, its addressee. */
export function letterLabel(kind: LetterKind, to: string | null | undefined): string {
  return to ? t('{0} to {1}', kindLabel(kind), to) : kindLabel(kind);
}

export function channelLabel(channel: Channel): string {
  switch (channel) {
    case 'email':
      return t('Email');
    case 'letter':
      return t('Letter');
    case 'linkedin':
      return t('LinkedIn');
    case 'phone':
      return t('Phone');
  }
}

export function statusLabel(status: Status): string {
  switch (status) {
    case 'saved':
      return t('Saved');
    case 'applied':
      return t('Applied');
    case 'screening':
      return t('Screening');
    case 'interviewing':
      return t('Interviewing');
    case 'offer':
      return t('Offer');
    case 'accepted':
      return t('Accepted');
    case 'rejected':
      return t('Rejected');
    case 'withdrawn':
      return t('Withdrawn');
    case 'ghosted':
      return t('Ghosted');
  }
}

export function groupLabel(group: Urgency | 'closed'): string {
  switch (group) {
    case 'overdue':
      return t('Overdue');
    case 'today':
      return t('Due Today');
    case 'upcoming':
      return t('Upcoming');
    case 'waiting':
      return t('Waiting');
    case 'cold':
      return t('Cold');
    case 'closed':
      return t('Closed');
  }
}

const formats = new Map<boolean, Intl.DateTimeFormat>();
/** Thousands of rows tell the same few days. */
const labels = new Memory<string>(1000);

/** A day as people write it, with its weekday; the year only where it is not today's. */
export function dayLabel(day: Day, today: Day): string {
  const withYear = day.slice(0, 4) !== today.slice(0, 4);
  const key = `${day} ${withYear}`;
  return labels.get(key) ?? labels.set(key, formatOf(withYear).format(Date.parse(`${day}T00:00:00Z`)));
}

function formatOf(withYear: boolean): Intl.DateTimeFormat {
  let format = formats.get(withYear);
  if (!format) {
    format = new Intl.DateTimeFormat(vscode.env.language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...(withYear && { year: 'numeric' }),
    });
    formats.set(withYear, format);
  }
  return format;
}

/** When a letter is due, as said on that day. */
export function dueLabel(due: Day, today: Day): string {
  const days = daysBetween(today, due);
  if (days === 0) return t('due today');
  if (days === 1) return t('due tomorrow');
  if (days === -1) return t('due yesterday');
  return t('due {0}', dayLabel(due, today));
}
