import type { ParseArgsConfig } from 'node:util';
import type { ExitCode, Io } from './io';

/** What was written behind a command. */
export interface Arguments {
  readonly paths: readonly string[];
  /** The value of an option. */
  text(option: string): string | undefined;
  isSet(flag: string): boolean;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What `--format json` prints where it cannot run. */
  readonly withoutResult?: string;
  /** @throws UsageError where it cannot run */
  run(args: Arguments, io: Io): ExitCode;
}
