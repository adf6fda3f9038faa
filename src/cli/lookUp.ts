/**
 * The value of a dotted key, whose parts may be nested: `{ "a.b": 1 }`, else `{ "a": { "b": 1 } }`; the
 * flatter form wins.
 */
export function lookUp(values: unknown, key: string): unknown {
  if (typeof values !== 'object' || values === null) return undefined;
  const own = new Map<string, unknown>(Object.entries(values));
  if (own.has(key)) return own.get(key);
  for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
    const value = lookUp(own.get(key.slice(0, dot)), key.slice(dot + 1));
    if (value !== undefined) return value;
  }
  return undefined;
}
