import { CHANNEL_SYNONYMS, KIND_SYNONYMS } from '../record/fields';
import type { Field } from '../record/schema';
import { CHANNELS, LETTER_KINDS } from '../record/types';

/** The fields of a template; what is not there is taken from the file name, `kind.channel.mustache.md`. */
export const TEMPLATE_FIELDS: readonly Field[] = [
  {
    name: 'kind',
    type: 'choice',
    values: LETTER_KINDS,
    synonyms: KIND_SYNONYMS,
    documentation: 'Which letters the template is for.',
    example: 'thank-you',
  },
  {
    name: 'channel',
    type: 'choice',
    values: CHANNELS.filter((channel) => channel !== 'phone'),
    synonyms: CHANNEL_SYNONYMS,
    documentation: 'How these letters go out; without it, the template serves every channel.',
    example: 'email',
  },
  {
    name: 'lang',
    type: 'language',
    fallback: 'en',
    documentation: 'The language that the template is written in, as a tag such as `en`.',
    example: 'en',
  },
  {
    name: 'subject',
    type: 'text',
    documentation: 'The subject of an email, in quotes where it begins with braces.',
    example: '"{{{subject}}}"',
  },
];
