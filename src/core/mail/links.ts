/** Where a link of a letter leads, as far as it is of use to who reads the mail. */
export interface LinkTarget {
  /** As people write it: an address of a page, of a person, a number. */
  readonly shown: string;
  /** What to open; undefined where a mail should offer only the text. */
  readonly href?: string;
}

/** Reads the destination of a link; undefined for paths on the writer's disk and for schemes that do something. */
export function linkTarget(destination: string | null): LinkTarget | undefined {
  const url = (destination ?? '').trim();
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(url) ?? [];
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return /^\/\/[^/]/.test(rest) ? { shown: url, href: url } : undefined;
    case 'mailto': {
      const address = decoded(rest.replace(/\?.*/s, ''));
      return address === '' ? undefined : { shown: address, href: url };
    }
    case 'tel':
      return { shown: decoded(rest.replace(/;.*/s, '')) };
    case '':
      return /^www\.[^/]+\.[^/]/i.test(url) ? { shown: url, href: `https://${url}` } : undefined;
    default:
      return undefined;
  }
}

/** Whether the text of a link says where it leads already. */
export function saysTarget(text: string, { shown }: LinkTarget): boolean {
  const bare = (url: string): string =>
    decoded(url)
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  const digits = (number: string): string => number.replace(/[\s()./-]/g, '');
  return bare(text) === bare(shown) || (/^\+?[\d\s()./-]+$/.test(shown) && digits(text) === digits(shown));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
