import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  readInvitation,
  type Invitation,
  type ReadInvitationOptions,
  type Refusal,
} from '../../../src/core/calendar/invitation';
import { formatMessage } from '../../../src/core/text/message';

/** An invitation as some program wrote it; Git keeps it with LF, programs write CRLF. */
export function fixture(name: string): string {
  return readFileSync(`test/unit/calendar/fixtures/${name}.ics`, 'utf8').replace(/\r?\n/g, '\r\n');
}

/** A calendar with one event of these lines, besides a date and a UID. */
export function event(...lines: readonly string[]): string {
  const given = ['UID:1', ...(lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART:20261118T140000'])];
  return calendar('BEGIN:VEVENT', ...given, ...lines, 'END:VEVENT');
}

export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

const OPTIONS: ReadInvitationOptions = { today: '2026-11-12' };

export function read(text: string, options: Partial<ReadInvitationOptions> = {}): Invitation {
  const reading = readInvitation(text, { ...OPTIONS, ...options });
  if ('refusal' in reading) assert.fail(formatMessage(reading.refusal.message));
  return reading.invitation;
}

export function refused(text: string, options: Partial<ReadInvitationOptions> = {}): Refusal {
  const reading = readInvitation(text, { ...OPTIONS, ...options });
  if ('invitation' in reading) assert.fail(JSON.stringify(reading.invitation));
  return reading.refusal;
}

/** The interviewers in short. */
export function people({ interviewers }: Invitation): string[] {
  return interviewers.map(({ name, email, kind }) =>
    [name, ...(email === undefined ? [] : [`<${email}>`]), ...(kind ? [kind] : [])].join(' ').trim(),
  );
}
