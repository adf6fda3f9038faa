import type * as vscode from 'vscode';
import type { Services } from '../services';

/** What a language model gave. The manifest says what it has to be, but not every caller keeps to that. */
export type Input = Readonly<Record<string, unknown>>;

/** Something that an assistant may ask of this extension. */
export interface Tool {
  /** What the user is told, and asked, before it runs. */
  prepare?(services: Services, input: Input): Promise<vscode.PreparedToolInvocation>;
  /**
   * Gives the answer, of which JSON is made.
   *
   * @throws Error with a sentence that tells the model what to do otherwise
   */
  run(services: Services, input: Input): Promise<object>;
}

/** A text of the input; undefined where it is missing or empty. */
export function textOf(input: Input, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new Error(`“${name}” has to be a text.`);
  return value;
}

/** Whether something was asked for. */
export function isSet(input: Input, name: string, standard = false): boolean {
  const value = input[name] ?? standard;
  if (typeof value !== 'boolean') throw new Error(`“${name}” has to be true or false.`);
  return value;
}

/** A word out of several; undefined where it is missing. */
export function wordOf<T extends string>(input: Input, name: string, allowed: readonly T[]): T | undefined {
  const value = textOf(input, name);
  const word = allowed.find((one) => one === value);
  if (value !== undefined && !word) throw new Error(`“${name}” has to be one of: ${allowed.join(', ')}.`);
  return word;
}

/** Words out of several; undefined where they are missing. */
export function wordsOf<T extends string>(input: Input, name: string, allowed: readonly T[]): T[] | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw new Error(`“${name}” has to be a list.`);
  return value.flatMap((one) => wordOf({ [name]: one as unknown }, name, allowed) ?? []);
}
