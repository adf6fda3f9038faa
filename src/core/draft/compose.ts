import { gatherMaterial } from './material';
import type { Assignment } from './material';
import {
  askOf,
  closingOf,
  interestOf,
  offerOf,
  openingOf,
  praiseOf,
  proposalOf,
  recapOf,
  subjectOf,
  takeawayOf,
} from './parts';
import { SOFTENERS } from './phrases/interest';
import { countWords } from './words';

/** The sentences of a letter, from which a template puts it together. */
export interface Sentences {
  readonly subject: string;
  readonly opening: string;
  readonly recap?: string | undefined;
  readonly praise?: string | undefined;
  readonly offer?: string | undefined;
  readonly interest?: string | undefined;
  readonly ask: string;
  readonly softener?: string | undefined;
  readonly closing: string;
}

/** A letter of so many words needs nothing more to be complete. */
const ENOUGH_WORDS = 115;
/** A letter of fewer words looks hasty. */
const FEW_WORDS = 72;

/**
 * Chooses the sentences of a letter. Whatever its kind, it says something that was recorded, if
 * anything was; a short one says one thing.
 *
 * @param others - the letters that it is to differ from
 */
export function composeSentences(assignment: Assignment, others: readonly string[]): Sentences {
  const { kind } = assignment.request;
  const material = gatherMaterial(assignment, others);
  const { facts, variety } = material;
  const short = assignment.channel === 'linkedin' || kind === 'second-follow-up' || kind === 'gracious-close';
  const liked = facts.liked.length > 0;

  const opening = openingOf(material);
  const recap = kind === 'no-show' || (short && liked) ? undefined : recapOf(material);
  const praise = praiseOf(material);
  const told = recap !== undefined || praise !== undefined;
  const withOffer = (kind === 'thank-you' && !short) || (!liked && facts.topics.length === 0);
  const offer = kind === 'no-show' ? proposalOf(material) : withOffer ? offerOf(material) : undefined;
  const enough = short
    ? told || offer !== undefined
    : praise !== undefined || (recap !== undefined && (kind !== 'thank-you' || offer !== undefined));
  const takeaway = enough ? undefined : takeawayOf(material);
  const interest = liked && kind !== 'thank-you' && kind !== 'no-show' ? undefined : interestOf(material);
  const ask = askOf(material);
  const words = countWords([opening, recap, praise, takeaway, offer, interest, ask].join(' '));
  const more = takeaway !== undefined && words < FEW_WORDS ? interestOf(material, interest) : undefined;
  return {
    opening,
    recap,
    praise: praise ?? takeaway,
    offer,
    interest: [interest, more].filter(Boolean).join(' ') || undefined,
    ask,
    softener: kind === 'gracious-close' || words < ENOUGH_WORDS ? variety.pick('softener', SOFTENERS[kind]) : undefined,
    subject: subjectOf(material),
    closing: closingOf(material),
  };
}
