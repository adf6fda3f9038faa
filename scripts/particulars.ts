/**
 * What can be told of a letter's particulars without its record, by the words alone. These are approximations for the
 * table of `measure.ts`: the rules themselves compare with the record, and are right where these can only guess.
 */
import type { ParsedLetter } from '../src/core/letter/types';
import { isCommonWord } from '../src/core/rules/shared/commonWords';
import { isFrameWord } from '../src/core/rules/shared/frameWords';
import { TITLES } from '../src/core/rules/shared/personName';
import { isRoleWord } from '../src/core/rules/shared/positionName';
import { stem } from '../src/core/rules/shared/stem';
import { wordSet } from '../src/core/text/wordList';
import { readWords, type Word } from '../src/core/text/words';

/** Whom one greets by what they do, not by name. */
const NOBODY = wordSet(`
dear hi hello hey hiya greetings good morning afternoon evening day again there all everyone everybody folks sir sirs madam maam team hiring
manager managers committee panel human resources hr recruiter recruiting recruitment department office staff board members search talent acquisition
whom it may concern to the of and or at ladies gentlemen friend friends colleagues people whoever reads this partners selection experience partner attention attn
yes no ok okay thank thanks happy merry compliments season new year coach chef respected esteemed subject re
`);
/** What templates leave open: `[Name]`, `{{name}}`, `<Name>`, `____`. */
const GAP = /\[[^\]\n]{2,60}\]|\{\{[^}\n]+\}\}|<[A-Za-z][^>\n]{1,40}>|_{3,}/g;

/** Whether somebody is greeted, or addressed in passing, by name, or by a gap that stands for one. */
export function namesInterviewer({ sentences }: ParsedLetter): boolean {
  return sentences.some(({ zone, text }) => {
    const words = readWords(text);
    if (zone === 'greeting') {
      return (
        gapsIn(text).some((gap) => /name|interviewer|recipient/i.test(gap)) ||
        words.some(({ text: word, folded }) => !NOBODY.has(folded) && !TITLES.has(folded) && !/^\d/.test(word))
      );
    }
    if (zone === 'signature' || zone === 'subject') return false;
    if (isAddressed(words)) return true;
    return words.some((word, index) => {
      const next = words[index + 1];
      const titled = TITLES.has(word.folded) && /^\p{Lu}/u.test(word.text) && !NOBODY.has(word.folded);
      return titled && next !== undefined && /^\p{Lu}/u.test(next.text) && next.start - word.end <= 2;
    });
  });
}

/** “Hi Baz, that trailer …”, “Thanks Carla!”: greeted in the first sentence. */
function isAddressed([first, second]: readonly Word[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:dear|hi|hello|hey|hiya|morning|evening|thanks|cheers)$/.test(first.folded) &&
    (/^\p{Lu}/u.test(second.text) || TITLES.has(second.folded)) &&
    !NOBODY.has(second.folded) &&
    second.start - first.end <= 2
  );
}

/** What people call a place of work besides its proper words. */
const ROLE_LIKE = /^(?:spot|thing|gig|shift|work|place|round|offer|scheme|vacancies|recruitment|opportunities|side)$/;
/** What the name of a position ends in, where it is written small. */
const OCCUPATION =
  /(?:[^aeiou]er|eer|ier|tor|sor|ist|ant|ian|ent|ress|man|woman|person|keeper|hand|intern|chef|cook|clerk|nurse|coach|aide|lead|head|sales|officer|owner|guard|baker|trainee|analyst|architect|associate|apprentice|advocate|attorney|counsel|barista|director|editor|porter|driver|server|designer|engineer|manager)s?$/;
/** Words that end so and name none. */
const NOT_ONE =
  /^(?:other|another|further|whether|together|never|ever|over|under|after|former|better|proper|number|matter|letter|computer|paper|order|either|summer|winter|later|higher|lower|employer|current|different|recent|excellent|present|important|patient|moment|management|department|document|client|event|equipment|interviewer|offer|career|september|october|november|december|transfer)$/;

/** Whether a position is named, beside a word such as role or behind what one applied for, or a gap stands for it. */
export function namesPosition({ sentences }: ParsedLetter): boolean {
  return sentences.some(({ text, zone }) => {
    if (zone === 'greeting' || zone === 'signature' || zone === 'closing') return false;
    if (gapsIn(text).some((gap) => /position|role|job|title/i.test(gap))) return true;
    const words = readWords(text);
    if (zone === 'subject') return isTitle(words);
    return words.some((word, index) => {
      const named = isRoleWord(word.folded) || ROLE_LIKE.test(word.folded);
      if (named && isTitle(words.slice(Math.max(0, index - 4), index))) return true;
      if (isRoleWord(word.folded) && index > 1 && isWrittenAsName(words[index - 1], word)) return true;
      if (isRoleWord(word.folded) && isTitle(words.slice(index + 1, index + 6))) return true;
      // “I interviewed for Product Owner”, “the work of the Seasonal Coordinator”: written as a name.
      const before = words[index - 1];
      const written = /^\p{Lu}/u.test(word.text) && before !== undefined && isTitle([word]);
      return written && (/^\p{Lu}/u.test(before.text) ? index > 1 : /^(?:for|of|as|an?|the|your)$/.test(before.folded));
    });
  });
}

/** “The Paralegal position”, “your Trade Marketing role”. */
function isWrittenAsName(before: Word | undefined, word: Word): boolean {
  return before !== undefined && /^\p{Lu}\p{Ll}{2}/u.test(before.text) && word.start - before.end === 1;
}

/** Whether some words hold the name of an occupation. */
function isTitle(words: readonly Word[]): boolean {
  return words.some(
    ({ text, folded }) =>
      folded.length > 3 &&
      OCCUPATION.test(folded) &&
      !NOT_ONE.test(folded) &&
      (/^\p{Lu}/u.test(text) || folded.length > 4),
  );
}

/** What one says of the talk and of what one saw there. */
const RECOUNTS =
  /\b(?:you(?:r (?:\w+ )?(?:team|colleagues?|manager))?(?: (?:also|both|all|even|kindly|just))? (?:said|told|mentioned|showed|explained|asked|described|spoke|talked|gave|called|let|made|walked|took|put|praised|pointed|had|were|saw|know|remember|will remember|may remember)|we (?:talked|spoke|discussed|touched|looked|walked|went|covered|agreed|laughed)|as (?:you|we) |our (?:talk|chat|conversation|discussion)[^.]{0,30} (?:about|on|of)|(?:hear(?:ing)?|heard|learn(?:ing|ed|t)?|talk(?:ing)?|read) (?:\w+ ){0,3}(?:about|of|that|how)|see(?:ing)?|saw|shown|i (?:\w+ )?(?:liked|loved|enjoyed|admired|appreciated|found|remember|noticed|thought)|(?:impressed|struck|touched|delighted|amazed|fascinated|moved) (?:by|with|that|to)|(?:the|your) \w+ (?:that|which) (?:you|we|i)|interested in|excited (?:by|about)|stayed with me)\b/i;
/** What gaps for something particular are called. */
const DETAIL_GAP =
  /detail|specific|topic|project|something|discuss|mention|example|aspect|learned|liked|challenge|initiative|value/i;

/** So many words that not every letter has speak of something particular, fewer where one recounts. */
const MANY = 14;
const SOME = 5;

/** Whether the letter recounts what was said or seen in words that not every such letter has, or a gap asks for it. */
export function isSpecific({ sentences }: ParsedLetter): boolean {
  const own = sentences.filter(({ zone }) => zone === 'body' || zone === 'postscript');
  if (own.some(({ text }) => gapsIn(text).some((gap) => DETAIL_GAP.test(gap)))) return true;
  const telling = own.map(({ text }) => ({ words: countTelling(text), recounts: RECOUNTS.test(text) }));
  const words = telling.reduce((sum, part) => sum + part.words, 0);
  return words >= MANY || (words >= SOME && telling.some((part) => part.recounts && part.words > 0));
}

function countTelling(text: string): number {
  const words = readWords(text).filter(
    ({ folded }) =>
      folded.length > 3 && !isFrameWord(folded) && ![folded, stem(folded), folded.replace(/s$/, '')].some(isCommonWord),
  );
  return new Set(words.map(({ folded }) => folded)).size;
}

function gapsIn(text: string): readonly string[] {
  return text.match(GAP) ?? [];
}
