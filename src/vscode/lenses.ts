import * as vscode from 'vscode';
import type { DecisionSentence } from '../core/decision/types';
import { explainSentence, tellingWords } from '../core/decision/why';
import { isPast } from '../core/letter/standing';
import { prepareLetter } from '../core/rules/prepare';
import { decisionOf } from '../core/rules/shared/letterOf';
import type { LetterFile, RecordFile } from '../core/record/types';
import type { At } from '../core/workspace/workspace';
import type { Clock } from './clock';
import { rangeOf } from './diagnostics/findingDiagnostic';
import type { FollowUp, FollowUps } from './followUps';
import type { Root } from './index/root';
import type { Services } from './services';
import { inSlices } from './slices';
import { dueLabel, letterLabel, localize } from './text';
import { explain } from './tree/items';

const { t } = vscode.l10n;

/** Above a record: its next letters and when they are due. Above a letter's request for the decision: which words make it one. */
export async function lensesOf(
  { index, followUps, clock }: Pick<Services, 'index' | 'followUps' | 'clock'>,
  document: vscode.TextDocument,
): Promise<vscode.CodeLens[]> {
  await index.readyUnlessStopped();
  const place = index.locate(document.uri);
  const file = place?.root.workspace.get(place.path);
  if (file?.type === 'follow-up') await inSlices(prepareLetter(file));
  if (!place || !file || file.text !== document.getText()) return [];
  return file.type === 'interview' ? recordLenses(followUps, place.root, file, clock) : letterLenses(document, file);
}

function recordLenses(followUps: FollowUps, root: Root, record: At<RecordFile>, clock: Clock): vscode.CodeLens[] {
  const top = new vscode.Range(0, 0, 0, 0);
  const uri = root.uri(record.path);
  const pending = followUps.of(root, record).filter(({ entry }) => entry.kind);
  return pending.map((followUp) => new vscode.CodeLens(top, lensCommand(followUp, uri, clock, pending.length > 1)));
}

function lensCommand(
  { root, entry, draft }: FollowUp,
  uri: vscode.Uri,
  clock: Clock,
  several: boolean,
): vscode.Command {
  const today = clock.today();
  const letter = entry.kind ? letterLabel(entry.kind, entry.to) : '';
  const what = entry.due ? t('{0}, {1}', letter, dueLabel(entry.due, today)) : letter;
  const tooltip = entry.why.map((step) => explain(step, today)).join('\n');
  return draft
    ? {
        title: t('{0}: open the draft', what),
        tooltip,
        command: 'interviewFollowUp.openLetter',
        arguments: [root.uri(draft.path)],
      }
    : {
        title: t('{0}: draft it', what),
        tooltip,
        command: 'interviewFollowUp.draftFollowUp',
        arguments: several ? [uri, entry.to] : [uri],
      };
}

/** One lens a line: two sentences that ask on the same line need not say it twice. */
function letterLenses(document: vscode.TextDocument, file: At<LetterFile>): vscode.CodeLens[] {
  const byLine = new Map<number, DecisionSentence>();
  for (const sentence of (file.readable && decisionOf(file)?.sentences) || []) {
    const { line } = document.positionAt(sentence.start);
    if (byLine.get(line)?.class !== 'asks') byLine.set(line, sentence);
  }
  return [...byLine.values()].map(
    (sentence) => new vscode.CodeLens(rangeOf(document, sentence), requestCommand(sentence, file, document.uri)),
  );
}

/** Says why, and offers other wordings unless the letter has gone. */
function requestCommand(sentence: DecisionSentence, file: At<LetterFile>, uri: vscode.Uri): vscode.Command {
  const what = sentence.class === 'asks' ? t('Asks for the decision') : t('Only hints at the decision');
  const words = tellingWords(sentence).map((part) => `“${part}”`);
  return {
    title: words.length > 0 ? t('{0}: {1}', what, words.join(' + ')) : what,
    tooltip: localize(explainSentence(sentence)),
    ...(isPast(file)
      ? { command: '' }
      : { command: 'interviewFollowUp.rewordRequest', arguments: [uri.toString(), sentence.start] }),
  };
}
