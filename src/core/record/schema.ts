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

/** The field that a key stands for, by its name or one of its aliases. */
export function findField(fields: readonly Field[], key: string): Field | undefined {
  let byKey = tables.get(fields);
  if (!byKey) tables.set(fields, (byKey = tableOf(fields)));
  return byKey.get(key);
}

const tables = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();

/** Fields by all their names; of two that share one, the first has it. */
function tableOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const named = fields.flatMap((field) => [field.name, ...(field.aliases ?? [])].map((name) => [name, field] as const));
  return new Map(named.reverse());
}
