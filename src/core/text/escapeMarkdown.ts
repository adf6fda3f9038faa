/** Text in which nothing is taken for Markdown: every mark of ASCII may be escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
