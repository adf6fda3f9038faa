/** Reads a `mailto:` as RFC 6068 has it, from what the WHATWG's parser makes of it. */
export function readMailto(text: string): { to: string[]; subject: string; body: string } {
  const url = new URL(text);
  if (url.protocol !== 'mailto:' || url.hash !== '') throw new Error(`This is no mailto: ${text}`);
  const fields = new Map(
    url.search
      .slice(1)
      .split('&')
      .map((field) => {
        const [name = '', value = '', ...others] = field.split('=');
        if (others.length > 0) throw new Error(`A value holds an equals sign: ${field}`);
        return [name, decodeURIComponent(value)];
      }),
  );
  const to = url.pathname.split(',').map(decodeURIComponent);
  return { to, subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' };
}

/** Reads the query of a URL as a server reads a form. */
export function readQuery(text: string): Record<string, string> {
  const url = new URL(text);
  if (url.hash !== '') throw new Error(`A fragment is cut off: ${url.hash}`);
  return Object.fromEntries(url.searchParams);
}
