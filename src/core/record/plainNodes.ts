import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/*
 * Nodes as `yaml` makes them. It defines the mark by which it tells its nodes by a call that takes longer than all
 * else; here it is a field like the others.
 */
const NODE_TYPE = Symbol.for('yaml.node.type');

class PlainScalar {
  readonly [NODE_TYPE] = Symbol.for('yaml.scalar');
  constructor(
    readonly value: string,
    readonly type: Scalar.Type,
    readonly range: [number, number, number],
  ) {}
}

class PlainPair {
  readonly [NODE_TYPE] = Symbol.for('yaml.pair');
  constructor(
    readonly key: unknown,
    readonly value: unknown,
  ) {}
}

class PlainMap {
  readonly [NODE_TYPE] = Symbol.for('yaml.map');
  readonly items: unknown[] = [];
  readonly range = undefined;
  readonly flow = undefined;
}

class PlainSeq {
  readonly [NODE_TYPE] = Symbol.for('yaml.seq');
  readonly items: unknown[] = [];
  readonly range = undefined;
  readonly flow = undefined;
}

for (const [plain, full] of [
  [PlainScalar, Scalar],
  [PlainPair, Pair],
  [PlainMap, YAMLMap],
  [PlainSeq, YAMLSeq],
] as const) {
  Object.setPrototypeOf(plain.prototype, full.prototype as object);
}

export function makeScalar(text: string, type: Scalar.Type, start: number, end: number): Scalar {
  return new PlainScalar(text, type, [start, end, end]) as unknown as Scalar;
}

export function makePair<K, V>(key: K, value: V): Pair<K, V> {
  return new PlainPair(key, value) as unknown as Pair<K, V>;
}

export function makeMap<K, V>(): YAMLMap<K, V> {
  return new PlainMap() as unknown as YAMLMap<K, V>;
}

export function makeSeq<T>(): YAMLSeq<T> {
  return new PlainSeq() as unknown as YAMLSeq<T>;
}
