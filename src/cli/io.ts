import type { Day } from '../core/clock/day';

/** What a command needs of the world around it. */
export interface Io {
  /** The folder that the program was started in. */
  readonly cwd: string;
  today(): Day;
  /** The instant in UTC, as `2026-11-19T09:30:00Z`. */
  now(): string;
  /** The IANA name of the zone in which the user lives. */
  timezone(): string;
  out(text: string): void;
  err(text: string): void;
}

/** The command cannot run: wrong usage, or nothing to read. Its message is for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Says a sentence about what went wrong. */
export function complain(io: Io, sentence: string): void {
  io.err(`interview-follow-up: ${sentence}\n`);
}

/** Whether the system refused a file because there is none. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** What an error tells, in words: for one of the system's in plainer ones than its own. */
export function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
