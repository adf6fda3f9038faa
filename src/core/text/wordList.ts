/** The words of a list that is written as a text, with blanks and line breaks between them. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The same as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(listWords(text));
}
