/**
 * A text on one line: line breaks and other control characters become blanks, marks that nobody sees and that
 * turn the direction of writing go.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ')
    .trim();
}
