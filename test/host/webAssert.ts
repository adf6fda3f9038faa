/** What the host tests use of `node:assert/strict`, for the web host, where there is no Node. */
class AssertionError extends Error {
  override name = 'AssertionError';
}

function assert(value: unknown, text = `not true: ${show(value)}`): asserts value {
  if (!value) fail(text);
}

function fail(text: string): never {
  throw new AssertionError(text);
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

const but = (actual: unknown, expected: unknown, text?: string): string =>
  `${text ?? 'not as expected'}\n  expected: ${show(expected)}\n  actual:   ${show(actual)}`;

export default Object.assign(assert, {
  ok: assert,
  fail,
  equal: (actual: unknown, expected: unknown, text?: string) =>
    Object.is(actual, expected) || fail(but(actual, expected, text)),
  notEqual: (actual: unknown, expected: unknown, text?: string) =>
    !Object.is(actual, expected) || fail(but(actual, expected, text)),
  deepEqual: (actual: unknown, expected: unknown, text?: string) =>
    same(actual, expected) || fail(but(actual, expected, text)),
  match: (actual: string, expected: RegExp, text?: string) =>
    expected.test(actual) || fail(but(actual, String(expected), text)),
  doesNotMatch: (actual: string, expected: RegExp, text?: string) =>
    !expected.test(actual) || fail(but(actual, `not ${String(expected)}`, text)),
  rejects: async (promise: Promise<unknown>) => {
    const resolved = await promise.then(
      () => true,
      () => false,
    );
    if (resolved) fail('should have been rejected');
  },
});
