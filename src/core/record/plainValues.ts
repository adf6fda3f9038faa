import { readPlain, type PlainMaker } from './plainYaml';
import { readBare, toObject, type Values } from './read';
import { tableOf, type Field } from './schema';
import { readValue } from './values';

/** A value without its place. */
type Plain = string | PlainMap | readonly Plain[];

/** A map without places, as it is written. */
export class PlainMap {
  readonly keys: string[] = [];
  readonly values: Plain[] = [];

  get(key: string): Plain | undefined {
    return this.values[this.keys.indexOf(key)];
  }
}

/**
 * Reads the values in frontmatter of the common form, which is all that most files are ever asked for.
 * Arguments and result as for {@link readPlain}.
 */
export function readPlainMap(text: string, start: number, end: number): PlainMap | undefined {
  return readPlain(text, start, end, values);
}

const values: PlainMaker<Plain, PlainMap, Plain[]> = {
  text: (text, type) => (type === 'PLAIN' && text === 'null' ? '' : text),
  map: () => new PlainMap(),
  list: () => [],
  addPair(map, key, _, value) {
    map.keys.push(key);
    map.values.push(value);
  },
  addItem(list, item) {
    list.push(item);
  },
  endBlock: () => undefined,
  endFlow: () => undefined,
  extend: () => undefined,
};

/**
 * Reads a map in which nothing is wrong, field by field; keys that no field knows are left alone.
 *
 * @returns the object as the types have it; undefined where anything is missing, stands there twice or cannot be
 *   read: `FieldReader` then tells what, and reads the rest
 */
export function readPlainFields({ keys, values: written }: PlainMap, fields: readonly Field[]): Values | undefined {
  const { places, required } = tableOf(fields);
  /** For each field what it says; null where it stands there and says nothing. */
  const read = new Array<unknown>(fields.length);
  for (let i = 0; i < keys.length; i++) {
    const place = places.get(keys[i] ?? '');
    const value = written[i];
    const field = place === undefined ? undefined : fields[place];
    if (place === undefined || value === undefined || !field) continue;
    if (read[place] !== undefined) return undefined;
    read[place] = isEmpty(value) ? null : field.list ? readList(field, value) : readOne(field, value);
    if (read[place] === undefined) return undefined;
  }
  return required.every((place) => (read[place] ?? undefined) !== undefined) ? toObject(read, fields) : undefined;
}

function readList(field: Field, value: Plain): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return wrap(readOne(field, value));
  const items = value.map((item: Plain) => (isEmpty(item) ? undefined : readOne(field, item)));
  return items.includes(undefined) ? undefined : items;
}

const wrap = (item: unknown): readonly unknown[] | undefined => (item === undefined ? undefined : [item]);

function readOne(field: Field, value: Plain): unknown {
  if (typeof value !== 'string') {
    return field.fields && value instanceof PlainMap ? readPlainFields(value, field.fields) : undefined;
  }
  if (field.fields && field.bare) return readBare(field.bare, value);
  const reading = readValue(field, value);
  return 'value' in reading ? reading.value : undefined;
}

function isEmpty(value: Plain): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return (value instanceof PlainMap ? value.keys : value).length === 0;
}
