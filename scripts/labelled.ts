import type { DecisionClass } from '../src/core/decision/types';

/** A letter with what was found in it by hand; the names are those of the files. */
export interface Labelled {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly text: string;
  readonly decision: DecisionClass;
  readonly spans: readonly { readonly text: string; readonly class: 'asks' | 'weak' }[];
  /** Only what stands from here on is judged; before it stands what the sentence refers to. */
  readonly from: number;
  /** Whether it presses its reader, where that was looked at. */
  readonly pushy?: boolean;
  /** Whether it names the interviewer and the position, and something particular of the talk, where that was looked at. */
  readonly interviewer_named?: boolean;
  readonly position_named?: boolean;
  readonly specific?: boolean;
}

const CLASS_OF_MARK: Readonly<Record<string, DecisionClass>> = { A: 'asks', W: 'weak', N: 'none' };

/** One JSON object a line, as the labelling guide has it. */
export function readJsonLines(text: string): Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...(JSON.parse(line) as Omit<Labelled, 'from'>), from: 0 }));
}

/** Whole letters between lines of `=====`; «asks» and ‹weak› sentences are marked. */
function readMarkedLetters(text: string, name: string): Labelled[] {
  return text.split(/\n=====\n/).map((marked, index) => {
    const spans = [...marked.matchAll(/«([^»]*)»|‹([^›]*)›/g)].map((match) => ({
      text: match[1] ?? match[2] ?? '',
      class: match[1] === undefined ? ('weak' as const) : ('asks' as const),
    }));
    const decision = spans.some((span) => span.class === 'asks') ? 'asks' : spans.length > 0 ? 'weak' : 'none';
    const letter = `${marked.replace(/[«»‹›]/g, '').trim()}\n`;
    return { id: `${name}-${index + 1}`, kind: 'own', lang: 'en', text: letter, decision, spans, from: 0 };
  });
}

/** What single sentences stand between. */
const OPENING = 'Dear Ms. Roe,\n\n';
const ENDING = '\n\nKind regards,\nJo Bloggs\n';

/** Single sentences, `A`, `W` or `N` before each; after `##` what stands before it in the letter. */
function readMarkedSentences(text: string, name: string): Labelled[] {
  return text
    .split('\n')
    .filter((line) => /^[AWN] /.test(line))
    .map((line, index) => {
      const decision = CLASS_OF_MARK[line[0] ?? ''] ?? 'none';
      const [sentence = '', ...before] = line
        .slice(2)
        .split('##')
        .map((part) => part.trim());
      const context = before.map((part) => `${part}\n\n`).join('');
      return {
        id: `${name}-${index + 1}`,
        kind: 'own',
        lang: 'en',
        text: `${OPENING}${context}${sentence}${ENDING}`,
        decision,
        spans: decision === 'none' ? [] : [{ text: sentence, class: decision }],
        from: OPENING.length + context.length,
      };
    });
}

/** Reads a file of labelled letters by its name: `.jsonl`, `letters-*.txt` or `sentences-*.txt`. */
export function readLabelled(text: string, file: string): Labelled[] {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w+$/, '');
  if (file.endsWith('.jsonl')) return readJsonLines(text);
  return name.startsWith('letters') ? readMarkedLetters(text, name) : readMarkedSentences(text, name);
}
