import type { Medium } from '../record/types';
import { oneLine } from './oneLine';
import { textOf, type Properties, type PropertyName } from './parseCalendar';

/** Where a meeting is held, as far as an invitation tells. */
export interface Place {
  readonly medium?: Medium;
  /** The room or the address, as written. */
  readonly location?: string;
  /** The address of the video call. */
  readonly link?: string;
}

const MAX_LOCATION = 300;
const MAX_DESCRIPTION = 20_000;
const HOSTS =
  'zoom\\.us|zoomgov\\.com|zoom\\.com|teams\\.microsoft\\.com|teams\\.live\\.com|meet\\.google\\.com|webex\\.com|whereby\\.com|meet\\.jit\\.si|gotomeeting\\.com|gotomeet\\.me|chime\\.aws|bluejeans\\.com|join\\.skype\\.com|meet\\.lync\\.com|coderpad\\.io|facetime\\.apple\\.com|hirevue\\.com|bigbluebutton\\.org|around\\.co|ringcentral\\.com|8x8\\.vc';
const LINK = new RegExp(`https?://(?:[\\w-]{1,63}\\.){0,4}(?:${HOSTS})(?:/[^\\s<>"'\\\\)\\]]{0,500})?`, 'i');
const VIDEO = /\b(?:zoom|teams|google meet|webex|skype|facetime|whereby|video|virtual|online|remote|jitsi)\b/i;
const PHONE =
  /^(?:tel:|callto:)? ?\+?[\d\s()./-]{7,25}(?:(?:ext|x|,).{0,20})?$|\b(?:phone|telephone|telefon\w*|call you|dial-in)\b/i;
const NOWHERE =
  /^(?:tb[acd]|n\/?a|-+|none|to be (?:announced|confirmed|determined)|see (?:below|description|notes))\.?$/i;
/** What holds the link where the description does not. */
const LINK_PROPERTIES: readonly PropertyName[] = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'conference',
  'url',
];

/** Where a meeting is held. */
export function readPlace(event: Properties): Place {
  const written = oneLine((textOf(event, 'location') ?? '').slice(0, MAX_LOCATION));
  const location = NOWHERE.test(written) ? '' : written;
  const texts = [
    location,
    ...LINK_PROPERTIES.map((name) => textOf(event, name) ?? ''),
    (textOf(event, 'description') ?? '').slice(0, MAX_DESCRIPTION),
  ];
  const link = texts.map((text) => LINK.exec(text)?.[0]).find((found) => found !== undefined);
  const medium = guessMedium(location, link);
  const isLink = /^https?:\/\/\S+$/i.test(location);
  return {
    ...(medium && { medium }),
    ...(location !== '' && !isLink && { location }),
    ...((link ?? (isLink ? location : undefined)) !== undefined && { link: link ?? location }),
  };
}

/** A room with a link may be either: then it stays open. */
function guessMedium(location: string, link: string | undefined): Medium | undefined {
  if (PHONE.test(location)) return 'phone';
  const isVirtual = location === '' || VIDEO.test(location) || /https?:\/\//i.test(location);
  if (isVirtual) return link !== undefined || VIDEO.test(location) ? 'video' : undefined;
  return link === undefined ? 'onsite' : undefined;
}
