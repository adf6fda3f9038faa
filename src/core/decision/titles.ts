import { startsWithCapital } from '../text/words';
import type { Token } from './tokens';

/** What the titles of positions are made of in a language. */
export interface Titles {
  /** Those who do a job: `engineer`, `analyst`. */
  readonly heads: ReadonlySet<string>;
  /** Words that say elsewhere what is asked for: `decision`, `process`. */
  readonly parts: ReadonlySet<string>;
}

/** What a word within a title is read as: no pattern knows it. */
const TITLE_WORD = 'jobtitle';

/**
 * Takes what is named in the title of a position for nothing else: a Decision Scientist decides about no application,
 * and a News Editor has no news of it. Changes the words of the tokens in place.
 *
 * @param text - the sentence that the tokens stand in
 */
export function hideTitles(tokens: Token[], text: string, { heads, parts }: Titles): void {
  const isCapital = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && startsWithCapital(text.slice(token.start, token.end));
  };
  const hide = (at: number): void => {
    const token = tokens[at];
    if (token && !token.mark && parts.has(token.word)) tokens[at] = { ...token, word: TITLE_WORD };
  };
  tokens.forEach((token, at) => {
    if (token.mark || !heads.has(token.word)) return;
    hide(at - 1);
    // In “Application Status Software Engineer”, a subject, what begins the line is no part of the title
    if (isCapital(at) && isCapital(at - 1) && isCapital(at - 2) && at > 2 && !isCapital(at - 3)) hide(at - 2);
  });
}
