import { wordSet } from './wordList';

/** Words that most sentences have: of little use to tell which patterns can match. */
export const FREQUENT_WORDS = wordSet(
  'a am an and any are as at be been but by can could do for from have how i if in is it just let me my not of on or please so that the they this to was we what when will with would you your',
);
