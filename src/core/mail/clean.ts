/** A text that any encoder takes: no half of a surrogate pair, no control character but tab and line break. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\uFEFF/gu, '');
}

/** A value for a header: one line, so that it can neither end its header nor begin another. */
export function cleanLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
