import fc from 'fast-check';

/** A file as somebody may have written it, and where in it the value of each field stands. */
export interface Written {
  readonly text: string;
  /** What an edit of a field may touch: from behind its colon to before the comment at its end. */
  readonly own: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
  /** What must be there after any edit. */
  readonly comments: readonly string[];
}

/** Characters that no text has: they mark where a field's own bytes begin and end. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const COMMENT = '\uE002';

const WORDS = [
  'Acme Robotics',
  'Müller & Söhne',
  "O'Neil, Inc.",
  '株式会社 青空',
  'Яндекс',
  'שלום עולם',
  'Labs 🚀🏳️‍🌈',
  'said "so"',
  'a: b',
  'x #y',
  '[sic]',
  '{{name}}',
  'No',
  '1_0',
  '*a',
  '- a',
  'e\u0301 \u00a0 end',
  'a blank that is none\u00a0',
  '\\n',
] as const;

const isPlain = (word: string): boolean => /^[\p{L}][^:#[\]{},]*$/u.test(word) && word !== 'No';
const single = (word: string): string => `'${word.replaceAll("'", "''")}'`;

const comment = fc.constantFrom(
  '',
  '',
  ` ${COMMENT}`,
  `   ${COMMENT} “ß” 🚀 : [ ' "`,
  `\t${COMMENT} tab`,
  '   ',
  ' \t',
);
const gap = fc.constantFrom('', `${COMMENT} on its own`, '', '  ');

/** A text on one line, as a value or an entry of a list. */
const inline = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom('plain', 'double', 'single'))
  .map(([word, style]) =>
    style === 'double' || (style === 'plain' && !isPlain(word))
      ? JSON.stringify(word)
      : style === 'single'
        ? single(word)
        : word,
  );

/** What stands behind a colon; `|` and `>` leave no room for a comment at their end. */
const scalar = (values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(values, comment).map(([value, note]) => `${OPEN} ${value}${CLOSE}${note}`),
    fc
      .tuple(values, comment, fc.constantFrom('  ', '\t', ' \t'))
      .map(([value, note, blank]) => `${OPEN}${blank}${value}${CLOSE}${note}`),
    fc.tuple(values, comment).map(([value, note]) => `${OPEN} &anchor ${value}${CLOSE}${note}`),
    fc.tuple(values, comment).map(([value, note]) => `${OPEN} !!str ${value}${CLOSE}${note}`),
    fc.tuple(values, comment).map(([value, note]) => `${OPEN}\n  ${value}${CLOSE}${note}`),
    // Blanks behind the colon are part of where a value goes
    comment.map((note) => (note.trim() === '' ? `${OPEN}${note}${CLOSE}` : `${OPEN}${CLOSE}${note}`)),
    comment.map((note) => `${OPEN} ~${CLOSE}${note}`),
    comment.map((note) => `${OPEN} ""${CLOSE}${note}`),
  );

const block = fc.constantFrom(
  `${OPEN} |\n  line one\n   # no comment\n\n  line ü${CLOSE}`,
  `${OPEN} | ${COMMENT}\n  line${CLOSE}`,
  `${OPEN} >-\n  folded 🚀\n  lines${CLOSE}`,
  `${OPEN} > ${COMMENT}\n  folded\n\n  lines${CLOSE}`,
  `${OPEN} |+\n    kept${CLOSE}\n\n`,
  `${OPEN} plain\n  over lines${CLOSE} ${COMMENT}`,
);

const flow = fc.array(inline, { maxLength: 3 }).map((items) => `${OPEN} [${items.join(', ')}]${CLOSE}`);
const list = fc.oneof(
  flow,
  fc
    .tuple(fc.array(fc.tuple(inline, comment), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  '))
    .map(
      ([items, indent]) => `${OPEN}\n${items.map(([item, note]) => `${indent}- ${item}${note}`).join('\n')}${CLOSE}`,
    ),
  fc.constantFrom(
    `${OPEN} [ ${COMMENT}\n  one, ${COMMENT}\n  two,\n  ]${CLOSE}`,
    `${OPEN} []${CLOSE} ${COMMENT}`,
    `${OPEN} alone${CLOSE} ${COMMENT}`,
    `${OPEN}${CLOSE} ${COMMENT}`,
  ),
);

const log = fc.constantFrom(
  `${OPEN}\n  - { kind: thank-you, date: 2026-11-19, to: Dana Ruiz, file: ../letters/letter.md } ${COMMENT}${CLOSE}`,
  `${OPEN}\n- kind: thank-you ${COMMENT}\n  date: '2026-11-19'\n  file: "../letters/letter.md"\n  mood: 🙂${CLOSE}`,
  `${OPEN}\n  ${COMMENT}\n  - kind: thank-you\n    to:\n      - Dana Ruiz ${COMMENT}\n      - 田中${CLOSE}`,
  `${OPEN} [{ kind: thank-you, date: 2026-11-19 }]${CLOSE} ${COMMENT}`,
  `${OPEN} [\n  { kind: thank-you, "file": '../letters/letter.md' }, ${COMMENT}\n  ]${CLOSE}`,
  `${OPEN} []${CLOSE} ${COMMENT}`,
  `${OPEN}${CLOSE} ${COMMENT}`,
);

const people = fc.constantFrom(
  `${OPEN}\n  - name: Dana Ruiz ${COMMENT}\n    kind: peer\n    pet: 🐈${CLOSE}`,
  `${OPEN} Dana Ruiz${CLOSE} ${COMMENT}`,
  `${OPEN} [Dana Ruiz, { name: "田中", role: 'ﬁne' }]${CLOSE}`,
  `${OPEN}\n- Dana Ruiz\n- name: &lee Lee Park${CLOSE}`,
);

/** What no field of ours knows, and what a second reader may trip over. */
const STRANGERS = [
  'x_own: keep me',
  `"x quoted": 'it''s' ${COMMENT}`,
  'ключ 🚀: ü',
  'x: &x {a: [b, "c"]}',
  'y: *x',
  `deep:\n  - a: |\n      text\n  ${COMMENT}\n  - b`,
  'notes: "---"',
  'x_folded: >+\n  kept\n\n',
  `company: Twice ${COMMENT}`,
  'status: 42',
  `subject: Twice ${COMMENT}`,
  'state: 42',
  '? x y\n: z',
  'x_tab:\tv\t',
  'sumary: nearly a field',
  `"Next-Follow-Up" : soon ${COMMENT}`,
];

/** One that knows a name alone, in each of its forms. */
const agency = fc.constantFrom(
  `${OPEN} Kim Osei${CLOSE} ${COMMENT}`,
  `${OPEN} { name: 'Kim', "pet": 🐈 }${CLOSE} ${COMMENT}`,
  `${OPEN}\n  name: Kim ${COMMENT}\n\n  pet: 🐈${CLOSE}`,
  `${OPEN}${CLOSE}`,
);

/** Names of rules, some of which find nothing. */
const ignored = fc.constantFrom(
  `${OPEN} ["length", 'pushy', thanks]${CLOSE} ${COMMENT}`,
  `${OPEN} "timing"${CLOSE} ${COMMENT}`,
  `${OPEN}\n  - 'length' ${COMMENT}\n  - pushy # why\n  - "nonsense"${CLOSE}`,
);

const day = fc.constantFrom('2026-11-18', '"2026-11-18"', "'2026-12-01'");
const text = fc.oneof(scalar(inline), block);

const RECORD: Readonly<Record<string, fc.Arbitrary<string>>> = {
  company: text,
  position: text,
  interviewers: people,
  date: scalar(day),
  time: scalar(fc.constantFrom('"14:00"', '09:30')),
  timezone: scalar(fc.constantFrom('Europe/Berlin', '"UTC"')),
  round: scalar(fc.constantFrom('technical', "'onsite'")),
  medium: scalar(fc.constantFrom('video', '"phone"')),
  via: agency,
  channel: scalar(fc.constantFrom('email', "'letter'")),
  summary: text,
  topics: list,
  liked: list,
  contribution: text,
  decision_by: scalar(day),
  status: scalar(fc.constantFrom('interviewing', '"applied"', "'offer'", 'nonsense')),
  next_follow_up: scalar(day),
  replied: scalar(day),
  follow_ups: log,
  lang: scalar(fc.constantFrom('en', '"de-AT"')),
  ignore: fc.oneof(list, ignored),
};
const LETTER: Readonly<Record<string, fc.Arbitrary<string>>> = {
  interview: scalar(fc.constantFrom('../interviews/record.md', '"../interviews/record.md"', "'interviews/record.md'")),
  kind: scalar(fc.constantFrom('thank-you', '"decision-request"')),
  to: fc.oneof(list, scalar(inline)),
  email: scalar(fc.constantFrom('dana.ruiz@acme.example', '"dana"', 'a@b@c')),
  subject: text,
  channel: scalar(fc.constantFrom('email', '"letter"')),
  state: scalar(fc.constantFrom('draft', '"ready"', "'draft'")),
  sent: scalar(day),
  lang: scalar(fc.constantFrom('en', '"de-AT"')),
  ignore: fc.oneof(list, ignored),
};

const BODIES = {
  record: [
    '',
    'Notes.\n',
    '\n---\nno: frontmatter\n---\n',
    '🚀 ends without a break',
    '  \n\t\n',
    '<!-- note -->\n\n> a',
  ],
  letter: [
    'Dear Dana,\n\nThank you for the talk about the platform engineer role!! Could you tell me whether you have decided?\n\nKind regards,\nRobin\n',
    'Hi [Name],\n\nthanks for {{topic}} 🚀. I must insist on an answer NOW.\n\n> quoted\n',
    '<!-- follow-up-disable-next-line nonsense -->\nDear Dana Riuz,\n\nThe Platfrom Engineer role is great.\n',
    'Dear Dana,\t \n\nends without a break',
    '',
  ],
};

/** What a file may hold that an edit could lose, by what shows it. */
export const KINDS: Readonly<Record<string, RegExp>> = {
  comments: / #/,
  anchors: / &\w+ /,
  aliases: /: \*\w/,
  tags: /!!str/,
  'block scalars': /: (?:\||>[-+]?)/,
  'flow lists': /: \[/,
  'flow maps': /\{ ?\w/,
  'double quotes': /: "/,
  'single quotes': /: '/,
  CRLF: /^(?:[^\n]*\r\n)+[^\n]*$/,
  'mixed line ends': /[^\r]\n[^]*\r\n|\r\n[^]*[^\r]\n/,
  'a byte order mark': /^\uFEFF/,
  tabs: /\t/,
  'trailing blanks': /[ \t]\r?\n/,
  'unknown fields': /^(?:x_own|"x quoted"|ключ)/m,
  'duplicate keys': /^(company|status|subject|state):[^]*^\1:/m,
  'text that is not Latin': /\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Hebrew}/u,
  emoji: /\p{Extended_Pictographic}/u,
  'an empty value': /:[ \t]*\r?\n/,
  'no break at the end': /[^\n]$/,
};

/** A generated record. */
export const record = written('interview', RECORD, BODIES.record);
/** A generated letter. */
export const letter = written('follow-up', LETTER, BODIES.letter);

function written(
  type: string,
  fields: Readonly<Record<string, fc.Arbitrary<string>>>,
  bodies: readonly string[],
): fc.Arbitrary<Written> {
  const names = Object.keys(fields);
  return fc
    .record({
      typeLine: fc.constantFrom(`type: ${type}`, `"type": ${type}`, `type: '${type}' ${COMMENT}`),
      chosen: fc.shuffledSubarray(names, { minLength: 6, maxLength: Math.min(12, names.length) }),
      values: fc.record(fields),
      strangers: fc.shuffledSubarray(STRANGERS, { maxLength: 7 }),
      gaps: fc.array(gap, { maxLength: 4 }),
      order: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
      bom: fc.boolean(),
      ends: fc.constantFrom<readonly string[]>(['\n'], ['\r\n'], ['\n', '\r\n'], ['\r\n', '\r\n', '\n']),
      fence: fc.constantFrom('---', '---  ', '---\t'),
      body: fc.constantFrom(...bodies),
    })
    .map(({ typeLine, chosen, values, strangers, gaps, order, bom, ends, fence, body }) => {
      const lines = [
        ...chosen.map((name) => ({ field: name, line: `${name}:${values[name]}` })),
        ...[...strangers, ...gaps].map((line) => ({ field: undefined, line })),
      ].map((one, i) => ({ ...one, rank: order[i % order.length] ?? 0 }));
      // A field stands before its namesakes: only the first one counts
      lines.sort((a, b) => a.rank - b.rank);
      const keyOf = ({ line }: { line: string }): string => line.split(':', 1)[0] ?? '';
      const namesakes = lines.filter((one) => !one.field && names.includes(keyOf(one)));
      const ordered = [
        ...lines.filter((one) => !namesakes.includes(one)),
        ...namesakes.filter((one) => chosen.includes(keyOf(one))),
      ];
      const all = `---\n${[typeLine, ...ordered.map(({ line }) => line)].join('\n')}\n${fence}\n${body}`;
      return locate(
        (bom ? '\uFEFF' : '') + withEnds(all, ends),
        ordered.flatMap(({ field }) => field ?? []),
      );
    });
}

function withEnds(text: string, ends: readonly string[]): string {
  let i = 0;
  return text.replace(/\n/g, () => ends[i++ % ends.length] ?? '\n');
}

/** Takes the marks out again and keeps their places. */
function locate(marked: string, names: readonly string[]): Written {
  const own = new Map<string, { start: number; end: number }>();
  const comments: string[] = [];
  let [text, start, next] = ['', 0, 0];
  for (const char of marked) {
    if (char === OPEN) start = text.length;
    else if (char === CLOSE) own.set(names[next++] ?? '', { start, end: text.length });
    else if (char === COMMENT) {
      comments.push(`# note ${comments.length}.`);
      text += comments.at(-1) ?? '';
    } else text += char;
  }
  return { text, own, comments };
}
