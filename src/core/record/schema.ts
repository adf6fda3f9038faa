/** What a single value of a field has to look like. */
export type FieldType = 'text' | 'choice' | 'day' | 'time' | 'timezone' | 'email' | 'path' | 'language' | 'map';

/** A field of a record or letter, declared once: whatever reads, checks, completes or explains fields comes here. */
export interface Field {
  /** As written in the frontmatter. */
  readonly name: string;
  readonly type: FieldType;
  /** Other names that are understood; the proper name wins where both stand. */
  readonly aliases?: readonly string[];
  /** The field holds a list; one value without brackets counts as a list of one. */
  readonly list?: boolean;
  /** What a `choice` may be. */
  readonly values?: readonly string[];
  /** What people write instead of one of the values. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** The fields of a `map`. */
  readonly fields?: readonly Field[];
  /** The field of a `map` that a bare text stands for. */
  readonly bare?: string;
  readonly required?: boolean;
  /** What counts where the field is missing or cannot be read. */
  readonly fallback?: string;
  /** One or two plain sentences. */
  readonly documentation: string;
  /** A value as it would be written in the frontmatter. */
  readonly example: string;
}

/** A table of fields, for quick looks. */
export interface FieldTable {
  /** Where the field stands that a key means, by its name or one of its aliases. */
  readonly places: ReadonlyMap<string, number>;
  /** The names of the fields as the types have them: `decision_by` is `decisionBy`. */
  readonly properties: readonly string[];
  /** Where those stand that may not be missing. */
  readonly required: readonly number[];
  /** What counts for each where nothing is written. */
  readonly fallbacks: readonly unknown[];
}

/** The field that a key stands for, by its name or one of its aliases. */
export function findField(fields: readonly Field[], key: string): Field | undefined {
  const place = tableOf(fields).places.get(key);
  return place === undefined ? undefined : fields[place];
}

/** The table of a list of fields, made once. */
export function tableOf(fields: readonly Field[]): FieldTable {
  let table = tables.get(fields);
  if (!table) tables.set(fields, (table = makeTable(fields)));
  return table;
}

const tables = new WeakMap<readonly Field[], FieldTable>();

/** Of two fields that share a name, the first has it. */
function makeTable(fields: readonly Field[]): FieldTable {
  const named = fields.flatMap((field, place) =>
    [field.name, ...(field.aliases ?? [])].map((name) => [name, place] as const),
  );
  return {
    places: new Map(named.reverse()),
    properties: fields.map(({ name }) => camelCase(name)),
    required: fields.flatMap((field, place) => (field.required ? [place] : [])),
    fallbacks: fields.map(({ list, fallback }) => (list ? NOTHING : fallback)),
  };
}

/** Shared by all lists that have nothing in them. */
const NOTHING: readonly never[] = Object.freeze([]);

/** The name of a field as the types have it: `decision_by` is `decisionBy`. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
