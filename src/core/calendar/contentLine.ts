/** How long a line may be, in octets of UTF-8, its end not counted. */
const MAX_OCTETS = 75;

/** The lines of a calendar as they were before they were folded. */
export function unfold(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/(?:\r\n?|\n)[ \t]/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
}

/** Folds a line where it is too long, between two characters. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return folded;
}

/** A line with a value of type TEXT, whatever that holds; not folded yet. */
export function textLine(name: string, value: string): string {
  const escaped = value
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return `${name}:${withoutBreaks(escaped)}`;
}

/** A line with a value that is written as it is; not folded yet. */
export function plainLine(name: string, value: string): string {
  return `${name}:${withoutBreaks(value)}`;
}

/** Without what would end the line, for this reader or another, and what no text file may hold. */
function withoutBreaks(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
