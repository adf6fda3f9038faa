import type { Agency, Person, RecordFile } from '../record/types';

/** What is told of a record beyond the interview itself, because it was asked for. */
export interface RecordParts {
  /** Addresses. */
  readonly contacts: boolean;
  /** What stands below the frontmatter. */
  readonly notes: boolean;
}

/** The names without those that are but an address: of an agency nothing else may be known. */
export function withoutAddresses(names: readonly string[]): string[] {
  return names.filter((name) => !name.includes('@'));
}

/** A record as programs get it, by the names of its fields; what it does not say is left out. */
export function recordJson({ record, text, bodyStart }: RecordFile, { contacts, notes }: RecordParts) {
  const person = <T extends Person | Agency>({ email, name, ...others }: T) => ({
    ...((contacts || !name?.includes('@')) && { name }),
    ...others,
    ...(contacts && { email }),
  });
  return {
    company: record.company,
    position: record.position,
    interviewers: record.interviewers.map(person),
    via: record.via && person(record.via),
    date: record.date,
    time: record.time,
    timezone: record.timezone,
    round: record.round,
    medium: record.medium,
    channel: record.channel,
    summary: record.summary,
    topics: record.topics,
    liked: record.liked,
    contribution: record.contribution,
    decision_by: record.decisionBy,
    status: record.status,
    next_follow_up: record.nextFollowUp,
    replied: record.replied,
    follow_ups: record.followUps.map((entry) => ({ ...entry, to: contacts ? entry.to : withoutAddresses(entry.to) })),
    lang: record.lang,
    ...(notes && { notes: text.slice(bodyStart).trim() }),
  };
}
