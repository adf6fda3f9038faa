export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a calendar file. It should be UTF-8; some programs write what Windows used before.
 *
 * @param decode - throws where the bytes are no text of that encoding
 */
export function decodeCalendar(bytes: Uint8Array, decode: (bytes: Uint8Array, encoding: Encoding) => string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  // A line may be folded in the midst of a character
  const unfolded = withoutFolds(bytes);
  try {
    return decode(unfolded, 'utf-8');
  } catch {
    // Some decoders leave as control characters what Windows has for dashes and quotes
    return decode(unfolded, 'windows-1252').replace(
      /[\x80-\x9f]/g,
      (unit) => WINDOWS[unit.charCodeAt(0) - 0x80] ?? unit,
    );
  }
}

const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const LF = 0x0a;
const CR = 0x0d;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

function withoutFolds(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === CR && bytes[i + 1] === LF && isBlank(bytes[i + 2])) i += 2;
    else if (byte === LF && isBlank(bytes[i + 1])) i += 1;
    else kept[length++] = byte;
  }
  return kept.subarray(0, length);
}
