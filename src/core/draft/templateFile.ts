import { parseFrontmatter } from '../record/frontmatter';
import type { Frontmatter } from '../record/frontmatter';
import { FieldReader } from '../record/read';
import type { Values } from '../record/read';
import { troubleProblem } from '../record/trouble';
import { CHANNELS, LETTER_KINDS } from '../record/types';
import type { Channel, LetterKind, Problem } from '../record/types';
import { basename } from '../text/path';
import type { Span } from '../text/span';
import { TEMPLATE_FIELDS } from './templateFields';

/** A letter's pattern: Mustache, with what it is for. */
export interface Template {
  readonly fileName: string;
  readonly kind?: LetterKind;
  /** Undefined for one that serves all channels. */
  readonly channel?: Channel;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
}

/** A template with the places of its parts. */
export interface TemplateFile extends Template {
  readonly text: string;
  readonly bodyStart: number;
  /** Where the subject is written, if it is. */
  readonly subjectSpan?: Span;
  /** What in the frontmatter cannot be read. */
  readonly problems: readonly Problem[];
}

/** Reads a template; what its frontmatter does not say is taken from its file name, `kind.channel.mustache.md`. */
export function parseTemplate(fileName: string, text: string): TemplateFile {
  const frontmatter = parseFrontmatter(text, () => true);
  const { values, problems, subjectSpan } = frontmatter ? readFields(frontmatter) : { values: {}, problems: [] };
  const bodyStart = frontmatter?.bodyStart ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const [nameKind, nameChannel] = basename(fileName).split('.');
  const kind = LETTER_KINDS.find((value) => value === (values.kind ?? nameKind));
  const channel = CHANNELS.find((value) => value === (values.channel ?? nameChannel));
  return {
    fileName,
    ...(kind && { kind }),
    ...(channel && { channel }),
    lang: textOr(values.lang, 'en'),
    subject: textOr(values.subject, '{{{subject}}}'),
    body: text.slice(bodyStart).replaceAll('\r\n', '\n'),
    text,
    bodyStart,
    ...(subjectSpan && { subjectSpan }),
    problems,
  };
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

function readFields(frontmatter: Frontmatter): { values: Values; problems: Problem[]; subjectSpan?: Span } {
  const { text, start, document, map, trouble } = frontmatter;
  if (trouble) return { values: {}, problems: [troubleProblem(trouble, frontmatter)] };
  if (!document || !map) return { values: {}, problems: [] };
  const reader = new FieldReader(text, start, document);
  const { values, written } = reader.readMap(map.items, TEMPLATE_FIELDS);
  const subject = written.get('subject');
  return { values, problems: reader.problems, ...(subject && { subjectSpan: reader.spanOf(subject.value) }) };
}
