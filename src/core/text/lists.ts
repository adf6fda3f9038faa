/**
 * Whether two lists say the same.
 *
 * @param isSame - compares two values in the same place; asked only where they are not the same object
 */
export function saySame<T extends object>(
  some: readonly T[],
  others: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  return some.every((one, i) => {
    const other = others[i];
    return one === other || (other && isSame(one, other));
  });
}
