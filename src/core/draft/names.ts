import { wordSet } from '../text/wordList';

/** A personal name taken apart for a greeting. */
export interface NameParts {
  /** Without titles, suffixes and remarks in brackets. */
  readonly full: string;
  /** `Dr.`, `Professor` …, as one would write it before the family name. */
  readonly title?: string;
  /** The given name, where the name shows clearly which part it is. */
  readonly first?: string;
  /** The family name with its particles, where the name shows it clearly. */
  readonly last?: string;
}

const TITLES = wordSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam judge justice capt captain col colonel maj major lt lieutenant sgt sergeant gen general hon herr frau mme madame m. don doña ing dipl.-ing mag',
);
const TITLES_BEFORE_FIRST_NAME = new Set(['sir', 'dame', 'sister', 'brother', 'don', 'doña']);
const SUFFIXES = wordSet(
  'jr sr ii iii iv phd ph.d md m.d mba msc bsc ba ma rn msn bsn cpa cfa pmp esq obe mbe cbe dds do jd llm llb pe facp frcp mrcp dphil edd',
);
const PARTICLES = new Set(
  "van von der den de del della di da dos das do du la le los las el al bin bint ibn ben ter ten ten zu zur zum af av abu st st. san santa mac vander ’t 't y e".split(
    ' ',
  ),
);

/** Family names that stand first in Chinese, Korean, Vietnamese and Japanese names in Latin letters. */
const FAMILY_FIRST = wordSet(
  'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong yoo wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cai peng pan yuan dong yu ye jiang du wei su lu ding ren yao nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa okada fujita',
);
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|a|o|e|i|u)';
const GIVEN_NAME_AFTER_FAMILY = new RegExp(`^(?:[a-z]{2,6}-[a-z]{2,6}|(?:${SYLLABLE}){1,2})$`);
const JAPANESE_GIVEN_NAME = /(?:ko|mi|ka|ki|ro|to|ta|ya|shi|suke|ji|zo|aki|ichi|yuki|haru)$/;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/** Whether a name in Latin letters is written with the family name first. */
function familyNameFirst(words: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = words;
  if (first.length > 2 && first === first.toUpperCase() && second !== second.toUpperCase()) return true;
  if (!FAMILY_FIRST.has(plain(first))) return false;
  if (rest.length > 0) return words.length <= 4 && words.slice(1).every((word) => /^[a-z]{1,6}$/.test(plain(word)));
  return GIVEN_NAME_AFTER_FAMILY.test(plain(second)) || (first.length > 4 && JAPANESE_GIVEN_NAME.test(plain(second)));
}

/**
 * Takes a personal name apart; parts that cannot be told apart for certain are left out.
 *
 * @param name - as recorded: `Dr. Dana Ruiz`, `Ruiz, Dana`, `Kim (she/her)`
 */
export function parseName(name: string): NameParts {
  let bare = name
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [beforeComma = '', ...afterComma] = bare.split(',').map((part) => part.trim());
  const remarks = afterComma.filter((part) => !part.split(' ').every((word) => isSuffix(word)));
  bare = remarks.length === 1 && !beforeComma.includes(' ') ? `${remarks[0]} ${beforeComma}` : beforeComma;

  const words = bare.split(' ').filter(Boolean);
  const titles: string[] = [];
  while (words.length > 1 && isTitle(words[0] ?? '')) titles.push(words.shift() ?? '');
  while (words.length > 1 && isSuffix(words.at(-1) ?? '')) words.pop();
  const full = words.join(' ') || name.trim();
  const title = titles.length > 0 ? spokenTitle(titles) : undefined;
  const withTitle = title === undefined ? {} : { title };
  if (/[^\p{Script=Latin}\p{M}\p{P}\p{Zs}]/u.test(full) || words.length === 0) return { full, ...withTitle };
  if (words.length === 1) {
    return titles.length > 0 && !TITLES_BEFORE_FIRST_NAME.has(key(titles[0] ?? ''))
      ? { full, ...withTitle, last: full }
      : { full, ...withTitle, first: full };
  }
  if (familyNameFirst(words)) return { full, ...withTitle };

  const first = words[0] ?? '';
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(key(word)) && index < words.length - 1);
  const middle = words.slice(1, -1).every((word) => /^\p{L}\.?$/u.test(word));
  const last = particle > 0 ? words.slice(particle).join(' ') : middle ? words.at(-1) : undefined;
  return {
    full,
    ...withTitle,
    ...(isInitials(first) || PARTICLES.has(first) ? {} : { first }),
    ...(last === undefined ? {} : { last }),
  };
}

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const isTitle = (word: string): boolean => TITLES.has(key(word)) || TITLES.has(word.toLowerCase());
const isSuffix = (word: string): boolean => SUFFIXES.has(key(word));
const isInitials = (word: string): boolean => /^(?:\p{Lu}\.-?)+$|^\p{Lu}{1,2}$/u.test(word);

/** The title that is said before a family name: the highest of several. */
function spokenTitle(titles: readonly string[]): string {
  const professor = titles.find((title) => key(title).startsWith('prof'));
  if (professor !== undefined) return 'Professor';
  return titles.at(-1) ?? '';
}
