import { MAX_FILE_LENGTH } from '../record/frontmatter';
import { parseFile } from '../record/parse';
import type { LetterFile, RecordFile } from '../record/types';
import { checkFile, type CheckOptions } from '../rules/check';
import { prepareFor } from '../rules/prepare';
import { LineIndex } from '../text/lines';
import { joinPath } from '../text/path';
import type { Steps } from '../text/steps';
import type { At, Workspace } from '../workspace/workspace';
import { checkJson, type CheckJson, type PlaceJson, type Reader } from './check';

/** A letter that stands in no file: with frontmatter, or only what stands below it. */
export interface TextToCheck {
  readonly text: string;
  /** What the letter is about; without it the record that its frontmatter names. */
  readonly record?: At<RecordFile> | undefined;
  /** The letter in whose place the text would stand. */
  readonly letter?: At<LetterFile> | undefined;
  /** The folder that the text is meant for, from the root: where links in its frontmatter start from. */
  readonly folder: string;
}

/** A text that begins with fields of some kind. */
const FIELDS = /^\uFEFF?---[ \t]*\r?\n[\w-]+:/;
/** What looks at the fields of a letter. */
const FIELD_RULES = { frontmatter: 'off', recipient: 'off', subject: 'off' } as const;

/**
 * Checks a text as if it stood in the workspace, which is left as it was, also between the steps. What would stand in
 * the frontmatter is not asked of a text that has none.
 *
 * @throws Error where the text cannot be a letter
 */
export function* checkText(
  workspace: Workspace,
  { text, record, letter, folder }: TextToCheck,
  options: CheckOptions,
  reader: Reader,
): Steps<CheckJson> {
  if (text.length > MAX_FILE_LENGTH) throw new Error(`The text is longer than ${MAX_FILE_LENGTH} characters.`);
  const type = parseFile(text)?.type;
  if (type === 'interview') throw new Error('The text is an interview record, not a letter.');
  const isWhole = type !== undefined;
  if (!isWhole && FIELDS.test(text)) throw new Error('The frontmatter of the text does not say “type: follow-up”.');
  const head = isWhole ? '' : frontmatterFor(letter, record);
  const whole = head + text;
  const rules = isWhole ? options.rules : { ...options.rules, ...FIELD_RULES };
  yield* prepareFor(parseFile(whole), workspace, rules);
  const path = letter?.path ?? freePath(workspace, folder);
  const before = workspace.get(path)?.text;
  try {
    workspace.set(path, whole);
    const result = checkFile(workspace, path, { ...options, rules, ...(record && { record }) });
    const found = checkJson(result, whole, reader);
    return text.trim() === '' ? atStart(found) : withoutHead(found, new LineIndex(head).lineCount - 1);
  } finally {
    if (before === undefined) workspace.delete(path);
    else workspace.set(path, before);
  }
}

/** The frontmatter of the letter whose text it is, else as little as makes a letter. */
function frontmatterFor(letter: At<LetterFile> | undefined, record: At<RecordFile> | undefined): string {
  if (letter) return `${letter.text.slice(0, letter.bodyStart).trimEnd()}\n`;
  const lang = record?.record.lang ?? '';
  return `---\ntype: follow-up\n${/^[\w-]+$/.test(lang) ? `lang: ${lang}\n` : ''}---\n`;
}

function freePath(workspace: Workspace, folder: string): string {
  let name = 'unsaved-letter.md';
  while (workspace.get(joinPath(folder, name))) name = `_${name}`;
  return joinPath(folder, name);
}

/** What a text without a word lacks is found in the frontmatter, for want of a place in the text. */
function atStart({ decision, messages }: CheckJson): CheckJson {
  const place: PlaceJson = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    ...(decision && { decision: { ...decision, sentences: [] } }),
    messages: messages.map((one) => ({ ...one, ...place })),
  };
}

/** Places counted from where the text begins; what lies before it is left out. */
function withoutHead({ decision, messages }: CheckJson, lines: number): CheckJson {
  const shift = <T extends PlaceJson>(places: readonly T[]): T[] =>
    places
      .filter(({ line }) => line > lines)
      .map((place) => ({ ...place, line: place.line - lines, endLine: place.endLine - lines }));
  return {
    ...(decision && { decision: { ...decision, sentences: shift(decision.sentences) } }),
    messages: shift(messages),
  };
}
