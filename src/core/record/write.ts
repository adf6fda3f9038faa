/** A value to be written into a frontmatter. */
export type FieldValue = string | readonly FieldValue[] | { readonly [field: string]: FieldValue };

export type ScalarStyle = 'plain' | 'single' | 'double';

/** What other readers of YAML would take for something else than a text. */
const OTHER_TYPE =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?(?:0[xo][\da-f]+|[\d_.]+(?:e[-+]?\d+)?|\.inf|\.nan)|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?)$/i;
const UNSAFE_CHARACTER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u;

/**
 * Writes a text as YAML on one line: in the style asked for where that can hold it, with quotes
 * where they are needed.
 *
 * @param flow - whether it stands within brackets
 */
export function writeScalar(
  text: string,
  { style = 'plain', flow = false }: { style?: ScalarStyle; flow?: boolean } = {},
): string {
  if (style === 'plain' && isPlain(text, flow)) return text;
  if (style === 'single' && !UNSAFE_CHARACTER.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}

/** Writes a value in one line, lists and maps in brackets. */
export function writeFlow(value: FieldValue, flow = false): string {
  if (typeof value === 'string') return writeScalar(value, { flow });
  if (isList(value)) return `[${value.map((item) => writeFlow(item, true)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([field, nested]) => `${writeScalar(field, { flow: true })}: ${writeFlow(nested, true)}`,
  );
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

/** Whether a value is a list, which TypeScript does not see of a list that cannot be written to. */
export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isPlain(text: string, flow: boolean): boolean {
  if (!/^[\p{L}\p{N}./_(+]/u.test(text) || /\s$/.test(text) || OTHER_TYPE.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text) || UNSAFE_CHARACTER.test(text) || text.startsWith('...')) return false;
  return !(flow && /[,[\]{}]|:$/.test(text));
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
