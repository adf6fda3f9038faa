import { editDistance } from '../text/editDistance';
import { fieldSpans } from '../record/locate';
import type { Fix, RecordFile } from '../record/types';
import { isAddress, mendAddress } from '../text/address';
import { message } from '../text/message';
import type { Span } from '../text/span';
import { fieldFix } from './shared/fieldFix';
import { remember } from './shared/letterOf';
import { domainOf, isEmail, sameOwner } from './shared/mail';
import { addresseeGroups, peopleOf } from './shared/people';
import { letterStart } from './shared/places';
import { replaceFix } from './shared/replaceFix';
import type { LetterContext, LetterRule, RuleFinding } from './types';

/** An email knows where it goes. */
export const recipient: LetterRule = {
  id: 'recipient',
  appliesTo: 'letter',
  severity: 'warning',
  summary: 'An email has no address, one that is malformed, or one at another domain than those recorded.',
  explanation: message(
    'The address is missing, malformed, or at a domain that the record does not know. Compare it with the mail that they wrote to you, since a letter to a wrong address reaches nobody or somebody else.',
  ),
  *check(context) {
    if (!isEmail(context)) return;
    const { email } = context.file.letter;
    if (email.length === 0) {
      if (context.file.problems.some((problem) => isInField(context, problem))) return;
      const fields = fieldSpans(context.file);
      const gap = fields.get('email')?.key;
      // A draft that shows the gap is not finished, which is no fault of it.
      const unfinished = gap !== undefined && context.file.letter.state === 'draft';
      yield {
        message: message('The email has no address.'),
        ...(unfinished && { severity: 'information' as const }),
        fixes: recordedAddresses(context).flatMap((address) =>
          fieldFix(
            context.file,
            'email',
            address,
            message('Send to {0}', address),
            addresseeGroups(context).length === 1,
          ),
        ),
        ...(gap ?? fields.get('to')?.value ?? letterStart(context)),
      };
      return;
    }
    for (const address of email) yield* checkAddress(context, address);
  },
};

function isInField({ file }: LetterContext, problem: Span): boolean {
  const value = fieldSpans(file).get('email')?.value;
  return value !== undefined && problem.start >= value.start && problem.end <= value.end;
}

function* checkAddress(context: LetterContext, address: string): Iterable<RuleFinding> {
  if (!isAddress(address)) {
    const place = placeOf(context, address);
    const mended = mendAddress(address);
    const better = [
      ...new Set([...near(recordedAddresses(context), address), ...(mended === undefined ? [] : [mended])]),
    ];
    yield {
      message: message('“{0}” is no email address.', address),
      fixes: better.flatMap((text) => sendTo(context, place, text)),
      ...place,
    };
    return;
  }
  const recorded = context.record ? domainsOf(context.record) : [];
  const domain = domainOf(address);
  if (recorded.length === 0 || recorded.some((other) => sameOwner(other, domain))) return;
  const place = placeOf(context, address);
  yield {
    severity: 'information',
    message: message('{0} is neither the company’s nor the agency’s domain as recorded.', domain),
    fixes: recordedAddresses(context).flatMap((text) => sendTo(context, place, text)),
    ...place,
  };
}

/** Where an address stands in its field. */
function placeOf({ file, text }: LetterContext, address: string): Span {
  const value = fieldSpans(file).get('email')?.value ?? { start: 0, end: 0 };
  const at = text.slice(value.start, value.end).indexOf(address);
  return at < 0 ? value : { start: value.start + at, end: value.start + at + address.length };
}

/** The addresses recorded for those whom the letter addresses. */
function recordedAddresses(context: LetterContext): string[] {
  const addresses = addresseeGroups(context).flatMap((group) => group.map((person) => person.email).slice(0, 1));
  return [...new Set(addresses)].filter((address): address is string => address !== undefined && isAddress(address));
}

/** The domains of all addresses that a record has. */
const domainsOf = remember(({ record }: RecordFile): readonly string[] =>
  [...peopleOf(record).map((person) => person.email), record.via?.email].flatMap((address) =>
    address !== undefined && isAddress(address) ? [domainOf(address)] : [],
  ),
);

function near(addresses: readonly string[], wrong: string): string[] {
  return [...addresses].sort((a, b) => editDistance(a, wrong) - editDistance(b, wrong));
}

function sendTo({ file }: LetterContext, place: Span, address: string): Fix[] {
  return replaceFix(file, place, address, message('Send to {0}', address));
}
