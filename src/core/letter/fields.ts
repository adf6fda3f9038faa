import { CHANNEL_SYNONYMS, KIND_SYNONYMS } from '../record/fields';
import type { Field } from '../record/schema';
import { CHANNELS, LETTER_KINDS, LETTER_STATES } from '../record/types';

/** The fields of a letter, in the order in which they are usually written. */
export const LETTER_FIELDS: readonly Field[] = [
  {
    name: 'type',
    type: 'choice',
    values: ['follow-up'],
    required: true,
    documentation: 'Makes the file a follow-up letter.',
    example: 'follow-up',
  },
  {
    name: 'interview',
    type: 'path',
    documentation: 'The record of the interview: a path from the letter, or from the folder that is open.',
    example: '../interviews/acme-platform-engineer.md',
  },
  {
    name: 'kind',
    type: 'choice',
    values: LETTER_KINDS,
    synonyms: KIND_SYNONYMS,
    documentation: 'What the letter is for.',
    example: 'thank-you',
  },
  {
    name: 'to',
    type: 'text',
    list: true,
    documentation: 'The addressee: a name, or a list of names where the letter goes to several.',
    example: 'Dana Ruiz',
  },
  {
    name: 'email',
    type: 'text',
    list: true,
    documentation: 'The address of the addressee, or a list of addresses.',
    example: 'dana.ruiz@acme.example',
  },
  {
    name: 'subject',
    type: 'text',
    documentation: 'The subject of the email.',
    example: 'Platform Engineer interview on Wednesday',
  },
  {
    name: 'channel',
    type: 'choice',
    values: CHANNELS,
    synonyms: CHANNEL_SYNONYMS,
    documentation: 'How the letter goes out. Without it the record’s channel counts, else email.',
    example: 'email',
  },
  {
    name: 'state',
    type: 'choice',
    values: LETTER_STATES,
    synonyms: { canceled: 'cancelled', skipped: 'cancelled', done: 'ready', new: 'draft' },
    fallback: 'draft',
    documentation: 'Where the letter stands. It counts as sent only when you say so.',
    example: 'draft',
  },
  { name: 'sent', type: 'day', documentation: 'The day on which you sent the letter.', example: '2026-11-19' },
  {
    name: 'lang',
    type: 'language',
    fallback: 'en',
    documentation: 'The language of the letter, as a tag such as `en`.',
    example: 'en',
  },
  {
    name: 'ignore',
    type: 'text',
    list: true,
    documentation: 'Rules that are not to look at this file, by their ids.',
    example: '[length]',
  },
];
