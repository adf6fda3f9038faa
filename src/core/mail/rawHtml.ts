import { decodeHTMLStrict } from './entities';
import { wordSet } from '../text/wordList';

const ELEMENTS = wordSet(
  'a abbr address article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript object ol option p picture pre q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt u ul var video wbr',
);
const BREAKS = wordSet(
  'address article blockquote br caption div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul',
);
const TAG = /<\/?([a-z][a-z\d-]*)(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?\/?>/gi;

/** What a tag within a line leaves: a line break, nothing, or itself where HTML knows no such element (`<company>`). */
export function tagText(tag: string): string {
  const [whole, name = ''] = new RegExp(TAG.source, 'i').exec(tag) ?? [];
  if (whole !== tag) return '';
  if (!ELEMENTS.has(name.toLowerCase())) return tag;
  return name.toLowerCase() === 'br' ? '\n' : '';
}

/** The words of a block of raw HTML, so that none that the writer wrote is lost. */
export function htmlBlockText(html: string): string {
  const words = html
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<[!?][^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(TAG, (tag, name: string) =>
      BREAKS.has(name.toLowerCase()) ? '\n' : ELEMENTS.has(name.toLowerCase()) ? '' : tag,
    );
  return decodeHTMLStrict(words)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
