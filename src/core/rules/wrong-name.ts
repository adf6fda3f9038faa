import { message } from '../text/message';
import { finish } from '../text/steps';
import { readLetterWords } from './shared/others/letterWords';
import { nameIndexOf } from './shared/others/nameIndex';
import { ownNames } from './shared/others/own';
import { peopleOf } from './shared/people';
import { parsePersonName, type PersonName } from './shared/personName';
import { replaceFix } from './shared/replaceFix';
import type { LetterContext, LetterRule } from './types';

/** The letter names nobody and nothing that belongs to another application. */
export const wrongName: LetterRule = {
  id: 'wrong-name',
  appliesTo: 'letter',
  severity: 'error',
  summary: 'The letter names a company, a person or a position that belongs to another record.',
  explanation: message(
    'This name belongs to another of your records, so it was probably left over from another letter. Put the right one here, or mention it in this letter’s record if you mean it.',
  ),
  prepare: nameIndexOf,
  *check(context) {
    const { record, workspace, file, letter, text } = context;
    if (!record) return;
    // Who asked the questions in one round may be named in a letter about another.
    const rounds = workspace.roundsOf(record).filter(({ path }) => path !== record.path);
    const names = finish(nameIndexOf(workspace));
    const words = readLetterWords(letter, (word) => names.knows(word));
    if (words.size === 0) return;
    const own = ownNames(record, rounds, file.letter.to);
    const addressee = addresseeName(context);
    const found = names.find(words, own, addressee);
    if (found.size === 0) return;
    const seen = new Set<number>();
    for (const other of workspace.records()) {
      if (other.path === record.path || rounds.includes(other)) continue;
      for (const { start, end, right } of names.namesOf(other.path).flatMap((name) => found.get(name) ?? [])) {
        if (seen.has(start)) continue;
        seen.add(start);
        yield {
          start,
          end,
          message: message('“{0}” belongs to another record: {1}.', text.slice(start, end), other.path),
          related: [{ path: other.path, start: 0, end: 0, message: message('The record that it belongs to') }],
          fixes: right ? replaceFix(file, { start, end }, right, message('Write “{0}”', right)) : [],
        };
      }
    }
  },
};

/** The one addressee, whose name belongs where another's stands. */
function addresseeName({ file, record }: LetterContext): PersonName | undefined {
  const { to } = file.letter;
  const [name] = to.length > 0 ? to : record ? peopleOf(record.record).map((person) => person.name) : [];
  return name !== undefined && to.length < 2 ? parsePersonName(name) : undefined;
}
