/** Whether a text has the form of an address, as mail programs take it. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    at > 0 &&
    text.length <= 254 &&
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u.test(local) &&
    !/^\.|\.$|\.\./.test(local) &&
    domain.includes('.') &&
    domain.split('.').every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label)) &&
    /\.(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(domain)
  );
}

/** An address without what is plainly not part of it; undefined where that makes none, or changes nothing. */
export function mendAddress(address: string): string | undefined {
  const inner = /<([^<>\s]+)>/.exec(address)?.[1] ?? address;
  const text = inner
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\(at\)|\[at\]|\sat\s/i, '@')
    .replace(/\(dot\)|\[dot\]|\sdot\s/gi, '.')
    .replace(/\s+/g, '')
    .replace(/@@+/g, '@')
    .replace(/,(?=[^,@]*$)/, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.,;:<]+|(?<![.,;:>])[.,;:>]+$/g, '');
  return text !== address && isAddress(text) ? text : undefined;
}
