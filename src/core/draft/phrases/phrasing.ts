import { capitalize } from '../words';

/**
 * How phrasings are written down. In a phrasing, `{name}` stands for a value and `{Name}` for the
 * same with a capital; one that lacks a value is not used. `{day}` alone may be missing: it goes
 * together with the space before it. None of these sentences may hold a spelling that differs
 * between American and British English.
 */

/** Phrasings for a letter to the company's own people, and for one to an agency that speaks of the company. */
export interface ByReader {
  readonly direct: readonly string[];
  readonly agency: readonly string[];
}

/** Values by their names in phrasings. */
export type Values = Readonly<Record<string, string | undefined>>;

/** The place of a value, with the word behind it. */
const VALUE = /\{(\p{L}+)\}( \p{L}+)?/gu;

function valueOf(name: string, values: Values): string | undefined {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const value = values[key];
  return key === name || value === undefined ? value : capitalize(value);
}

/**
 * Fills a phrasing; undefined where it lacks a value. Braces inside a value are left alone. A word that ends the value
 * is not said again: “the Sales position”, not “the Sales position position”.
 */
export function fill(phrasing: string, values: Values): string | undefined {
  const shortened = values.day === undefined ? phrasing.replace(/^\{Day\} | ?\{day\}/gu, '') : phrasing;
  const names = Array.from(shortened.matchAll(VALUE), (match) => match[1] ?? '');
  if (names.some((name) => !valueOf(name, values))) return undefined;
  const filled = shortened.replace(VALUE, (_, name: string, next: string | undefined = '') => {
    const value = valueOf(name, values) ?? '';
    if (next === '') return value;
    const ending = ` ${value}`.slice(-next.length).toLowerCase();
    return ending.endsWith(next.toLowerCase()) ? value : value + next;
  });
  return filled.replace(/([.!?])\.(?=\s|$)/g, '$1');
}
