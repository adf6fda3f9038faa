import { isSamePerson } from '../clock/addressee';
import type { Medium, Round } from '../record/types';

/** What the title of an invitation says of the company and the position. */
export interface TitleParts {
  readonly position?: string;
  /** What may be the company, the most certain first. */
  readonly companies: readonly CompanyGuess[];
  readonly round?: Round;
  readonly medium?: Medium;
}

export interface CompanyGuess {
  readonly name: string;
  /** `certain`: “at Acme”; `likely`: a word such as GmbH; `possible`: it stands where a company might. */
  readonly certainty: 'certain' | 'likely' | 'possible';
}

/** Titles are cut here: what is said stands in front. */
const MAX_TITLE = 300;

const INTERVIEW =
  '(?:interviews?|interviewing|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|erstgespräch|entretien|entrevista|colloquio)';
const GENERIC =
  '(?:the|a|an|your|our|my|job|online|virtual|remote|phone|telephone|telefon\\w*|video|zoom|teams|google|microsoft|meet|webex|skype|on-?site|in-person|panel|technical|tech|technisches|coding|live|pair|programming|system|design|architecture|behaviou?ral|cultur(?:e|al)|fit|values|final|first|second|third|fourth|1st|2nd|3rd|4th|next|last|initial|intro(?:duction|ductory)?|follow-up|hiring manager|manager|recruiter|hr|round|runde|stage|part|screen(?:ing)?|call|chat|conversation|talk|meeting|loop|day|session|discussion|exercise|assessment|task|presentation|case|study|invitation|invite|einladung|confirmed|confirmation|reminder|update[d]?|event|re|fwd|fw|aw|wg|accepted|tentative|external|extern|hold|tbc|tbd|slot|candidate|application|bewerbung|gespräch|termin|deep|dive|skills?|take-?home|review|debrief|with|and|und|&|\\d+(?:\\s?(?:min\\w*|h|hours?|std))?|of|minutes?)';
const HAS_INTERVIEW = new RegExp(`(?<![\\p{L}])${INTERVIEW}(?![\\p{L}])`, 'iu');
const INTERVIEW_PHRASE = new RegExp(
  `(?<![\\p{L}\\d])(?:${GENERIC}\\s+){0,6}${INTERVIEW}(?:\\s+${GENERIC}(?![\\p{L}])){0,6}(?![\\p{L}])`,
  'iu',
);
const ONLY_GENERIC = new RegExp(`^(?:${GENERIC}(?![\\p{L}\\d])\\s*){1,8}$`, 'iu');

const JOB =
  /\b(?:engineer|engineering|developer|programmer|architect|designer|manager|analyst|scientist|consultant|director|specialist|administrator|coordinator|officer|lead|head of|vp|researcher|technician|intern|internship|associate|assistant|accountant|writer|editor|marketer|owner|scrum master|sre|devops|tester|nurse|teacher|lecturer|professor|postdoc|lawyer|counsel|paralegal|representative|executive|strategist|planner|buyer|operator|supervisor|trainee|apprentice|librarian|pharmacist|physician|translator|copywriter|partner|werkstudent|praktikant|referent|sachbearbeiter)(?:in)?\b|(?:entwickler|ingenieur|berater|leiter|architekt|redakteur|techniker|wissenschaftler)(?:in)?\b/i;
const LEGAL_FORM =
  /(?<!\p{L})(?:inc|llc|ltd|limited|plc|corp|corporation|co|gmbh|ag|se|kg|bv|nv|oy|ab|sas|srl|spa|pty)\.?$/iu;
const TRADE =
  /(?<!\p{L})(?:company|labs?|laboratories|technolog(?:y|ies)|robotics|systems|software|solutions|group|holding|bank|insurance|studios?|games|media|analytics|networks?|industries|energy|health|healthcare|pharma|university|institute?|foundation|partners|consulting|capital|ventures|motors|airlines|logistics|semiconductors?)(?!\p{L})/iu;
const DATE = /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?\s.*\d/iu;
const TIME = /^\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|h\b|uhr|o[’']clock)/i;
const GENDERS = /\((?:\s*[mwfdxain*]\s*[/|,]){1,4}\s*[mwfdxain*]\s*\)|\((?:all genders|gn|remote|hybrid)\)/gi;
const SEPARATORS = / [-–—|·•/]+ |[–—|]|: |<>|<->|<=>|\/\/|↔| x |[()[\]]|; /;
const PREPOSITIONS = / (for|as|für|als|pour|at|@|bei|chez|from|von|with|w\/|mit|avec|con) /i;

/**
 * Takes a title apart: “Acme Robotics – Technical Interview: Platform Engineer”, “Interview with Acme Robotics”.
 *
 * @param people - the names of those who take part, which are no companies
 */
export function readTitle(title: string, people: readonly string[]): TitleParts {
  const text = title.slice(0, MAX_TITLE).replace(GENDERS, ' ').replace(/\s+/g, ' ');
  const isInterview = HAS_INTERVIEW.test(text);
  const reader = new TitleReader(people, isInterview);
  for (const segment of text.split(SEPARATORS)) reader.read(segment.trim());
  const round = ROUNDS.find(([pattern]) => pattern.test(text))?.[1];
  const medium = MEDIA.find(([pattern]) => pattern.test(text))?.[1];
  return {
    ...(reader.position !== undefined && { position: reader.position }),
    companies: [...reader.companies].sort((a, b) => RANK[a.certainty] - RANK[b.certainty]),
    ...(round && { round }),
    ...(medium && { medium }),
  };
}

const RANK = { certain: 0, likely: 1, possible: 2 };

class TitleReader {
  position: string | undefined;
  readonly companies: CompanyGuess[] = [];

  constructor(
    private readonly people: readonly string[],
    private readonly isInterview: boolean,
  ) {}

  read(segment: string): void {
    const [lead = '', ...rest] = segment.split(PREPOSITIONS);
    this.#readLead(lead);
    for (let i = 0; i < rest.length; i += 2) this.#readPart(rest[i] ?? '', rest[i + 1] ?? '');
  }

  #readLead(lead: string): void {
    const text = trimmed(lead.replace(INTERVIEW_PHRASE, ' '));
    if (this.#isNothing(text)) return;
    if (isPosition(text)) this.position ??= asPosition(text);
    else this.#offer(text, this.isInterview ? 'possible' : undefined);
  }

  #readPart(preposition: string, part: string): void {
    const text = trimmed(part.replace(INTERVIEW_PHRASE, ' '));
    if (this.#isNothing(text)) return;
    const isJob = /\b(?:position|role|stelle|job)\b/i.test(text) || isPosition(text);
    switch (preposition.toLowerCase()) {
      case 'at':
      case '@':
      case 'bei':
      case 'chez':
      case 'from':
      case 'von':
        this.#offer(text, 'certain');
        break;
      case 'for':
      case 'as':
      case 'für':
      case 'als':
      case 'pour':
        if (isJob) this.position ??= asPosition(text);
        break;
      default:
        if (!isPosition(text)) this.#offer(text, 'possible');
    }
  }

  #isNothing(text: string): boolean {
    const isSaid = /\p{L}{2}/u.test(text) && !ONLY_GENERIC.test(text) && !TIME.test(text) && !DATE.test(text);
    return !isSaid || this.people.some((name) => isSamePerson(text, name));
  }

  #offer(text: string, certainty: CompanyGuess['certainty'] | undefined): void {
    // A name is written with a capital or a digit, and is no sentence.
    if (!/^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}|^[\p{Lo}]/u.test(text) || text.split(' ').length > 6) return;
    const isNamedSo = LEGAL_FORM.test(text) || TRADE.test(text);
    const found = certainty !== 'certain' && isNamedSo ? 'likely' : certainty;
    if (found) this.companies.push({ name: text.replace(/ (?:team|office|hq)$/i, ''), certainty: found });
  }
}

/** “Software Engineer” is one, “Engineering Systems GmbH” is none. */
function isPosition(text: string): boolean {
  return JOB.test(text) && !LEGAL_FORM.test(text);
}

function asPosition(text: string): string {
  return trimmed(
    text
      .replace(/^(?:the|a|an|our|your|die|der|das|den)\s+/i, '')
      .replace(/^(?:open\s+)?(?:position|role|stelle|job|opening)\s+(?:of|as|als)\s+(?:an?\s+)?/i, '')
      .replace(/ (?:position|role|opening|job|vacancy)$/i, ''),
  );
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—,.:;/|"'“”]+|(?<![\s\-–—,:;/|"'“”!?])[\s\-–—,:;/|"'“”!?]+$/g, '')
    .replace(/^(?:the|our|your)\s+/i, '');
}

const ROUNDS: readonly (readonly [RegExp, Round])[] = [
  [/\bsystem[ -]design\b/i, 'system-design'],
  [/\b(?:technical|coding|pair programming|technisches?)\b/i, 'technical'],
  [/\b(?:behaviou?ral|cultur(?:e|al)[ -]fit|values)\b/i, 'behavioral'],
  [/\b(?:phone|recruiter|hr|initial|telephone)[ -]screen(?:ing)?\b|\bscreening\b/i, 'screen'],
  [/\bhiring[ -]manager\b/i, 'hiring-manager'],
  [/\bon-?site\b/i, 'onsite'],
  [/\bfinal(?:[ -]round)?\b/i, 'final'],
];

const MEDIA: readonly (readonly [RegExp, Medium])[] = [
  [/\b(?:phone|telephone|telefon\w*)\b/i, 'phone'],
  [/\b(?:video|virtual|zoom|online)\b/i, 'video'],
  [/\b(?:on-?site|in[ -]person|vor ort)\b/i, 'onsite'],
];
