/**
 * A sentence for people as data: an English template with `{0}`, `{1}` … and what fills them.
 * The edge turns it into text, in the language of its interface.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number)[];
}

/** @param text - English, with `{0}`, `{1}` … for the arguments */
export function message(text: string, ...args: readonly (string | number)[]): Message {
  return { text, args };
}

/** The message in English. */
export function formatMessage({ text, args }: Message): string {
  return text.replace(/\{(\d+)\}/g, (gap, index: string) => String(args[Number(index)] ?? gap));
}
