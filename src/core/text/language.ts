/** A language tag as tags are compared: `en-us` for `en_US`. */
export const foldTag = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');

/** The language that a tag names, without country and script: `en` of `en-GB` and of `en_US`. */
export const baseLanguage = (tag: string): string => foldTag(tag).split('-')[0] ?? '';

export const isAmerican = (tag: string): boolean => foldTag(tag) === 'en-us';
