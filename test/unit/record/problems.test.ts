import assert from 'node:assert/strict';
import { parseFile } from '../../../src/core/record/parse';
import { COMPLETE, fixFirst, isReadable, letterText, parseLetter, parseRecord, problemsOf, recordText } from './files';

/** The line behind those of a complete record, from 1. */
const LINE = COMPLETE.length + 2;

describe('problems of a value', () => {
  const cases: [line: string, marked: string, sentence: RegExp, fixed?: string][] = [
    ['round: tehcnical', 'tehcnical', /Did you mean “technical”/, 'round: technical'],
    ['medium: phone call  # short', 'phone call', /Did you mean “phone”/, 'medium: phone  # short'],
    ['medium: Zoom', 'Zoom', /Did you mean “video”/, 'medium: video'],
    ['channel: "e-mail"', 'e-mail', /Did you mean “email”/, 'channel: "email"'],
    ['channel: pigeon', 'pigeon', /is not one of email, letter, linkedin, phone\.$/],
    ['status: hired', 'hired', /Did you mean “accepted”/, 'status: accepted'],
    ['round: constructor', 'constructor', /is not one of/],
    ['decision_by: 2026-02-30', '2026-02-30', /no day 2026-02-30 in the calendar/],
    ['decision_by: Dec 1, 2026', 'Dec 1, 2026', /year-month-day/, 'decision_by: 2026-12-01'],
    [
      'decision_by: Tuesday, 1st December 2026',
      'Tuesday, 1st December 2026',
      /year-month-day/,
      'decision_by: 2026-12-01',
    ],
    ['decision_by: 2026/12/1', '2026/12/1', /year-month-day/, 'decision_by: 2026-12-01'],
    ['decision_by: 1.12.2026', '1.12.2026', /year-month-day/, 'decision_by: 2026-12-01'],
    ['decision_by: 01/12/2026', '01/12/2026', /year-month-day, like/],
    ['decision_by: soon', 'soon', /is no date/],
    ['time: 2pm', '2pm', /is no time/, 'time: "14:00"'],
    ["time: '12.30 am'", '12.30 am', /is no time/, "time: '00:30'"],
    ['time: 25:00', '25:00', /is no time/],
    ['timezone: Europe/Berln', 'Europe/Berln', /Did you mean “Europe\/Berlin”/, 'timezone: Europe/Berlin'],
    ['timezone: new york', 'new york', /Did you mean “America\/New_York”/, 'timezone: America/New_York'],
    ['timezone: Mars/Olympus', 'Mars/Olympus', /is no time zone/],
    ['timezone: +01:00', '+01:00', /is no time zone/],
    ['summary: [a, b]', '[a, b]', /“summary” takes one text/],
    ['summary: {{summary}}', '{{summary}}', /has to stand in quotes/, 'summary: "{{summary}}"'],
    ['topics: [a, {b: c}]', '{b: c}', /“topics” takes texts/, 'topics: [a, "{b: c}"]'],
    ['summary: *star', '*star', /no “&star”/, 'summary: "*star"'],
    ['via: { name: Kim, email: kim at x }', 'kim at x', /is no email address/],
    [
      'via: { name: Kim, email: kim at x.example }',
      'kim at x.example',
      /Did you mean “kim@x\.example”/,
      'via: { name: Kim, email: kim@x.example }',
    ],
    ['via: [Kim]', '[Kim]', /“via” takes a name/],
    ['follow_ups: yesterday', 'yesterday', /fields of its own/],
    ['follow_ups: [{ kind: thanks }]', 'thanks', /Did you mean “thank-you”/, 'follow_ups: [{ kind: thank-you }]'],
    ['company: Other', 'company', /stands here twice; only the first/],
  ];
  for (const [line, marked, sentence, fixed] of cases) {
    it(`marks ${JSON.stringify(marked)} in ${JSON.stringify(line)}`, () => {
      const text = recordText(line, 'lang: en');
      const [problem = '', ...more] = problemsOf(text);
      assert.deepEqual(more, []);
      assert.ok(problem.startsWith(`${LINE}: ${marked}: `), problem);
      assert.match(problem, sentence);
      const file = parseRecord(text);
      assert.equal(file.readable, true);
      assert.equal(file.record.company, 'Acme');
      if (fixed === undefined) {
        assert.equal(file.problems[0]?.fixes, undefined);
        return;
      }
      const after = fixFirst(text);
      assert.equal(after, recordText(fixed, 'lang: en'));
      assert.deepEqual(problemsOf(after), []);
    });
  }

  it('keeps the rest of a person whose address is bad, and leaves out one without a name', () => {
    const people = 'interviewers:\n  - { name: Dana, email: dana@ }\n  - email: bo@acme.example\n  - Cy';
    const text = recordText().replace('interviewers: Dana Ruiz', people);
    assert.deepEqual(parseRecord(text).record.interviewers, [{ name: 'Dana' }, { name: 'Cy' }]);
    assert.deepEqual(problemsOf(text), [
      '6: dana@: “dana@” is no email address.',
      '7: email: bo@acme.example: An entry of “interviewers” needs a “name”.',
    ]);
  });

  it('takes a letter whose state is bad for a draft, and leaves its address to its rule', () => {
    const text = letterText('state: snet', 'email: not an address');
    assert.equal(parseLetter(text).letter.state, 'draft');
    assert.deepEqual(problemsOf(text), [
      '3: snet: “snet” is not one of draft, ready, sent, cancelled. Did you mean “sent”?',
    ]);
  });

  it('reads an allowed value in capitals', () => {
    const text = letterText('state: Sent', 'kind: Thank-You');
    assert.deepEqual([parseLetter(text).letter.state, parseLetter(text).letter.kind], ['sent', 'thank-you']);
    assert.deepEqual(problemsOf(text), []);
  });
});

describe('problems of a record that lacks something', () => {
  it('marks the value of type, once for each missing field', () => {
    assert.deepEqual(problemsOf('---\ntype: interview\n---\n'), [
      '2: interview: The interview record needs a “company”.',
      '2: interview: The interview record needs a “position”.',
      '2: interview: The interview record needs at least one interviewer, or “via”.',
      '2: interview: The interview record needs a “date”.',
    ]);
  });

  it('marks it with nothing but what a problem is', () => {
    const [problem] = parseRecord(recordText().replace('company: Acme\n', '')).problems;
    assert.deepEqual(Object.keys(problem ?? {}).sort(), ['end', 'message', 'start']);
  });

  it('marks the key where the field is there and empty', () => {
    assert.deepEqual(problemsOf(recordText().replace('Acme', '').replace('Dana Ruiz', '[]')), [
      '3: company: The interview record needs a “company”.',
      '5: interviewers: The interview record needs at least one interviewer, or “via”.',
    ]);
  });

  it('offers to rename a key that is nearly the missing one', () => {
    const text = recordText().replace('company', 'compnay');
    assert.equal(fixFirst(text), recordText());
  });

  it('does not ask for a field whose value is bad', () => {
    assert.deepEqual(problemsOf(recordText().replace('2026-11-18', 'today')).length, 1);
  });

  it('asks for nothing in a letter', () => {
    assert.deepEqual(problemsOf(letterText()), []);
  });
});

describe('a frontmatter that cannot be read', () => {
  const cases: [lines: string, marked: string, sentence: RegExp, mended?: string][] = [
    ['topics: [a, b', '[a, b', /bracket .* never closed/, 'topics: [a, b]'],
    ['via: {name: Kim  # agency', '{name: Kim  # agency', /bracket .* never closed/, 'via: {name: Kim}  # agency'],
    ['summary: "We talked', '"We talked', /quote .* never closed/, 'summary: "We talked"'],
    ['summary: The plan: rollout', 'The plan: rollout', /colon .* quotes/, 'summary: "The plan: rollout"'],
    ['summary: @dana asked # me', '@dana asked # me', /begins with “@”/, 'summary: "@dana asked" # me'],
    ['summary: `code`', '`code`', /begins with “`”/, 'summary: "`code`"'],
    ['\ttime: 14:00', '\ttime: 14:00', /spaces, not with tabs/],
    ['summary: x\n  time: 14:00', 'time: 14:00', /indented/],
    ['summary: "Acme" is fine', 'is fine', /as a whole/, 'summary: "\\"Acme\\" is fine"'],
    ["summary: 'it's fine' # x", "s fine' # x", /as a whole/, 'summary: "it\'s fine" # x'],
    ['"summary: x', '"summary: x', /quote .* never closed/],
    ['topics: - a', '- a', /line of its own/, 'topics: "- a"'],
    ['topics:\n  - a\n  b: c', '  b: c', /not indented like/],
    ['just words', 'just words', /is no field/],
    ['lang: en\n...\nx: y', 'x: y', /ends before/],
    ['lang: en\n---x', '---x', /stand alone/],
  ];
  for (const [lines, marked, sentence, mended] of cases) {
    it(`says where the trouble starts in ${JSON.stringify(lines)}`, () => {
      const text = recordText(lines, 'contribution: I can help.');
      const [problem = '', ...more] = problemsOf(text);
      assert.deepEqual(more, []);
      const line = LINE + lines.slice(0, lines.indexOf(marked.trim())).split('\n').length - 1;
      assert.ok(problem.startsWith(`${line}: ${marked}: `), problem);
      assert.match(problem, sentence);
      const file = parseRecord(text);
      assert.equal(file.readable, false);
      assert.equal(text.slice(file.bodyStart), 'Notes.\n');
      assert.equal(file.problems[0]?.fixes !== undefined, mended !== undefined);
      if (mended !== undefined) assert.equal(fixFirst(text), recordText(mended, 'contribution: I can help.'));
    });
  }

  it('reads the fields before the trouble', () => {
    const { record } = parseRecord(recordText('topics: [a', 'status: offer'));
    assert.deepEqual(
      [record.company, record.date, record.topics, record.status],
      ['Acme', '2026-11-18', [], undefined],
    );
  });

  it('marks the opening fence where there is no closing one', () => {
    const text = '---\ntype: follow-up\nkind: thank-you\n\nDear Ms. Ruiz,\n\nthank you.\n';
    assert.deepEqual(
      problemsOf(text).map((problem) => problem.slice(0, 7)),
      ['1: ---:'],
    );
    assert.equal(isReadable(parseFile(text)), false);
  });

  it('marks a closing line that is no fence', () => {
    assert.deepEqual(
      problemsOf('---\ntype: follow-up\n----\nDear Dana,\n').map((problem) => problem.slice(0, 8)),
      ['3: ----:'],
    );
  });

  for (const engine of ['js', 'javascript', 'json', 'coffee', 'toml', 'constructor', '__proto__', 'toString']) {
    it(`refuses frontmatter in ${engine}`, () => {
      const text = `---${engine}\ntype: interview\n---\nNotes.\n`;
      const [problem = '', ...more] = problemsOf(text);
      assert.deepEqual(more, []);
      assert.ok(problem.startsWith(`1: ${engine}: `), problem);
      assert.equal(isReadable(parseFile(text)), false);
    });
  }

  it('never runs JavaScript', () => {
    const target = globalThis as { wasRun?: boolean };
    for (const engine of ['js', 'javascript', 'JS']) {
      parseFile(`---${engine}\n(globalThis.wasRun = true, { type: "interview" })\ntype: interview\n---\n`);
    }
    assert.equal(target.wasRun, undefined);
  });

  it('knows a record of another engine by the entry of its object', () => {
    assert.equal(isReadable(parseFile('---js\n{\n  type: "interview",\n}\n---\n')), false);
    assert.equal(isReadable(parseFile('---json\n{ "type": "follow-up" }\n---\n')), false);
  });

  it('reads the language yaml', () => {
    assert.equal(isReadable(parseFile('---yaml\ntype: interview\n---\n')), true);
  });
});
