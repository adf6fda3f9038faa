import Mustache from 'mustache';
import type { Channel, LetterKind } from '../record/types';
import { baseLanguage, foldTag } from '../text/language';
import { basename } from '../text/path';
import { parseTemplate } from './templateFile';
import type { Template } from './templateFile';
import { BUILT_IN_TEMPLATES } from './templates';
import { gapFor } from './variables';

let parsed: readonly Template[] | undefined;

/** The templates that ship with the product, read once. */
function builtIn(): readonly Template[] {
  parsed ??= Object.entries(BUILT_IN_TEMPLATES).map(([name, text]) => parseTemplate(name, text));
  return parsed;
}

/**
 * The template for a letter: of the right kind, as near as there is in language and channel.
 * The user's own win over the built-in ones, and replace one of the same name.
 */
export function findTemplate(
  kind: LetterKind,
  channel: Channel,
  lang: string,
  own: Readonly<Record<string, string>> = {},
): Template {
  const names = new Set(Object.keys(own).map((name) => basename(name)));
  const ownTemplates: Template[] = Object.entries(own)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => parseTemplate(name, text));
  const candidates = [...ownTemplates, ...builtIn().filter(({ fileName }) => !names.has(fileName))];
  const rank = (template: Template): number => {
    const languages = [foldTag(lang), baseLanguage(lang), 'en', 'en-us', 'en-gb'];
    const language = languages.indexOf(foldTag(template.lang));
    if (template.kind !== kind || language < 0) return Infinity;
    // One of the user's own that names no channel is meant for all of them
    const channels = ownTemplates.includes(template)
      ? [channel, undefined, null, 'email']
      : [null, null, channel, 'email'];
    const way = channels.indexOf(template.channel);
    return way < 0 ? Infinity : language * channels.length + way;
  };
  let best: Template | undefined;
  for (const template of candidates) {
    if (rank(template) < (best ? rank(best) : Infinity)) best = template;
  }
  // One of the user's own may have replaced the only fitting one by a template for another language
  best ??= builtIn().find((template) => rank(template) < Infinity);
  if (!best) throw new Error(`There is no template for a letter of the kind ${kind}.`);
  return best;
}

/** Writes text as it is, and a visible gap where a template names what is not there. */
class GapWriter extends Mustache.Writer {
  readonly gaps = new Set<string>();

  override escapedValue(token: string[], context: InstanceType<typeof Mustache.Context>): string {
    return this.unescapedValue(token, context);
  }

  override unescapedValue(token: string[], context: InstanceType<typeof Mustache.Context>): string {
    const name = token[1] ?? '';
    const value: unknown = context.lookup(name);
    return typeof value === 'string' && value !== '' ? value : this.#gap(name);
  }

  override renderPartial(token: string[]): string {
    return this.#gap(token[1] ?? '');
  }

  #gap(name: string): string {
    this.gaps.add(name);
    return gapFor(name);
  }
}

export interface Rendered {
  readonly text: string;
  readonly gaps: readonly string[];
}

/**
 * Fills a template; values are never escaped, and what they contain is never taken for a template.
 *
 * @throws Error where the template itself cannot be read, for example an unclosed section
 */
export function render(template: string, values: Readonly<Record<string, string | undefined>>): Rendered {
  const writer = new GapWriter();
  const view = Object.assign(Object.create(null) as Record<string, string | undefined>, values);
  const text = writer.render(template, view);
  return { text, gaps: [...writer.gaps] };
}
