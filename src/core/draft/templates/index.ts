import decisionRequestEmail from './decision-request.email.mustache.md';
import decisionRequestLetter from './decision-request.letter.mustache.md';
import decisionRequestLinkedin from './decision-request.linkedin.mustache.md';
import graciousCloseEmail from './gracious-close.email.mustache.md';
import graciousCloseLetter from './gracious-close.letter.mustache.md';
import graciousCloseLinkedin from './gracious-close.linkedin.mustache.md';
import noShowEmail from './no-show.email.mustache.md';
import noShowLetter from './no-show.letter.mustache.md';
import noShowLinkedin from './no-show.linkedin.mustache.md';
import secondFollowUpEmail from './second-follow-up.email.mustache.md';
import secondFollowUpLetter from './second-follow-up.letter.mustache.md';
import secondFollowUpLinkedin from './second-follow-up.linkedin.mustache.md';
import thankYouEmail from './thank-you.email.mustache.md';
import thankYouLetter from './thank-you.letter.mustache.md';
import thankYouLinkedin from './thank-you.linkedin.mustache.md';

/** The templates that ship with the product, by file name: `kind.channel.mustache.md`. */
export const BUILT_IN_TEMPLATES: Readonly<Record<string, string>> = {
  'decision-request.email.mustache.md': decisionRequestEmail,
  'decision-request.letter.mustache.md': decisionRequestLetter,
  'decision-request.linkedin.mustache.md': decisionRequestLinkedin,
  'gracious-close.email.mustache.md': graciousCloseEmail,
  'gracious-close.letter.mustache.md': graciousCloseLetter,
  'gracious-close.linkedin.mustache.md': graciousCloseLinkedin,
  'no-show.email.mustache.md': noShowEmail,
  'no-show.letter.mustache.md': noShowLetter,
  'no-show.linkedin.mustache.md': noShowLinkedin,
  'second-follow-up.email.mustache.md': secondFollowUpEmail,
  'second-follow-up.letter.mustache.md': secondFollowUpLetter,
  'second-follow-up.linkedin.mustache.md': secondFollowUpLinkedin,
  'thank-you.email.mustache.md': thankYouEmail,
  'thank-you.letter.mustache.md': thankYouLetter,
  'thank-you.linkedin.mustache.md': thankYouLinkedin,
};
