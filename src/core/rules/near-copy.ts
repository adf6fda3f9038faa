import { message } from '../text/message';
import type { Workspace } from '../workspace/workspace';
import { CopyIndex } from './shared/copies';
import { remember } from './shared/letterOf';
import { letterStart } from './shared/places';
import type { LetterRule } from './types';

const TOO_NEAR = 0.5;
/** Interviewers of one panel compare notes. */
const TOO_NEAR_IN_PANEL = 0.4;
const MOST_RELATED = 5;

const knownIndex = remember<Workspace, { readonly index: CopyIndex; revision: number }>(() => ({
  index: new CopyIndex(),
  revision: -1,
}));

/** The index of a workspace as it is now: a check of a whole folder looks through the letters once. */
function indexOf(workspace: Workspace): CopyIndex {
  const known = knownIndex(workspace);
  if (known.revision !== workspace.revision) known.index.update(workspace.letters());
  known.revision = workspace.revision;
  return known.index;
}

/** The letter was written for its reader. */
export const nearCopy: LetterRule = {
  id: 'near-copy',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'The letter is too close to another one in the workspace.',
  explanation:
    'Much of this letter stands word for word in another one of yours. People who interview together compare notes, so say it in other words here.',
  *check(context) {
    const { workspace, path, record } = context;
    const index = indexOf(workspace);
    const copy = index.copiesOf(path, TOO_NEAR_IN_PANEL).find(({ path: other, likeness }) => {
      const file = workspace.get(other);
      const panel =
        record !== undefined && file?.type === 'follow-up' && workspace.recordOf(file)?.path === record.path;
      return likeness >= (panel ? TOO_NEAR_IN_PANEL : TOO_NEAR);
    });
    if (!copy) return;
    const alike = index.alike(path, copy.path);
    const place = alike[0]?.own ?? letterStart(context);
    yield {
      start: place.start,
      end: place.end,
      message: message(
        '{0} % of this letter stands in {1} too. People who work together compare notes.',
        Math.round(copy.likeness * 100),
        copy.path,
      ),
      related: alike.slice(0, MOST_RELATED).map(({ theirs }) => ({
        path: copy.path,
        start: theirs.start,
        end: theirs.end,
        message: message('The same sentence'),
      })),
    };
  },
};
