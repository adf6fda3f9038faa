import { message } from '../text/message';
import { finish } from '../text/steps';
import { CopyIndex, type Copy } from './shared/copies';
import { letterStart } from './shared/places';
import { upToDate } from './shared/upToDate';
import type { LetterContext, LetterRule } from './types';

const TOO_NEAR = 0.5;
/** Interviewers of one panel compare notes. */
const TOO_NEAR_IN_PANEL = 0.4;
const MOST_RELATED = 5;

/** The index of a workspace as it is now. */
const indexOf = upToDate(() => new CopyIndex());

/** The letter was written for its reader. */
export const nearCopy: LetterRule = {
  id: 'near-copy',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The letter is too close to another one in the workspace.',
  explanation: message(
    'Much of this letter stands word for word in another one of yours. People who interview together compare notes, so say it in other words here.',
  ),
  prepare: indexOf,
  *check(context) {
    const { workspace, path } = context;
    const index = finish(indexOf(workspace));
    const copy = index.nearest(path, TOO_NEAR_IN_PANEL, (other) =>
      isInPanel(context, other) ? TOO_NEAR_IN_PANEL : TOO_NEAR,
    );
    if (!copy) return;
    const alike = index.alike(path, copy.path);
    const place = alike[0]?.own ?? letterStart(context);
    yield {
      start: place.start,
      end: place.end,
      message: describe(copy),
      related: alike.slice(0, MOST_RELATED).map(({ theirs }) => ({
        path: copy.path,
        start: theirs.start,
        end: theirs.end,
        message: message('The same sentence'),
      })),
    };
  },
};

/** Whether another letter is about the same interview. */
function isInPanel({ workspace, record }: LetterContext, other: string): boolean {
  const file = workspace.get(other);
  return record !== undefined && file?.type === 'follow-up' && workspace.recordOf(file)?.path === record.path;
}

function describe({ path, likeness, within }: Copy): ReturnType<typeof message> {
  const percent = Math.round(likeness * 100);
  return within
    ? message('{0}% of {1} stands in this letter too. People who work together compare notes.', percent, path)
    : message('{0}% of this letter stands in {1} too. People who work together compare notes.', percent, path);
}
