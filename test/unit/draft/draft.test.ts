import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { draftLetter } from '../../../src/core/draft/draft';
import { LETTER_KINDS } from '../../../src/core/record/types';
import { RECORD } from '../records';
import { bodyOf, draft, FULL_RECORD, requestFor } from './records';

const head = (text: string): unknown => parse(text.slice(4, text.indexOf('\n---\n')));
const VIA = { name: 'Kim Osei', email: 'kim@northgate.example', company: 'Northgate Recruiting' };

describe('draftLetter', () => {
  it('heads the letter with its fields', () => {
    const { text, fileName, gaps } = draft(FULL_RECORD);
    const { subject, ...fields } = head(text) as Record<string, unknown>;
    assert.deepEqual(fields, {
      type: 'follow-up',
      interview: '../interviews/acme.md',
      kind: 'thank-you',
      to: 'Dana Ruiz',
      email: 'dana.ruiz@acme.example',
      channel: 'email',
      state: 'draft',
      sent: null,
      lang: 'en',
    });
    assert.match(String(subject), /Platform Engineer/);
    assert.equal(fileName, 'acme-robotics-thank-you-dana-ruiz.md');
    assert.deepEqual(gaps, []);
  });

  it('says everything that the record tells', () => {
    const body = bodyOf(draft(FULL_RECORD).text);
    for (const part of [
      'Dear Dana,\n',
      'on Wednesday',
      'Platform Engineer',
      'Acme Robotics',
      'e went through the rollout of the new scheduler',
      'the multi-region rollout and the on-call rota',
      'how openly the team talks about its incidents',
      'I ran a similar migration at my last job',
      'Tuesday, 1 December',
      '\nSam Lee\n',
    ]) {
      assert.ok(body.includes(part), `${part} is not in\n${body}`);
    }
  });

  it('names the day of the interview by its date after a week', () => {
    assert.match(bodyOf(draft({}, { today: '2026-11-24' }).text), /on Wednesday\b/);
    assert.match(bodyOf(draft({}, { today: '2026-11-25' }).text), /on 18 November\b/);
    assert.match(bodyOf(draft({ lang: 'en-US' }, { today: '2026-11-25' }).text), /on November 18\b/);
  });

  it('ignores a promise that is not later than the interview', () => {
    assert.doesNotMatch(bodyOf(draft({ decisionBy: '2026-11-18' }).text), /November/);
  });

  it('joins one, two and three topics', () => {
    const topics = ['hiring', 'pay', 'hours'];
    assert.match(draft({ topics: topics.slice(0, 1) }).text, /about hiring\b|to hiring\b|of hiring\b/);
    assert.match(draft({ topics: topics.slice(0, 2) }).text, /hiring and pay/);
    assert.match(draft({ topics }).text, /hiring, pay and hours/);
    assert.match(draft({ topics, lang: 'en-US' }).text, /hiring, pay, and hours/);
  });

  it('speaks to an agency about the company', () => {
    const { text, fileName } = draft({ ...FULL_RECORD, via: VIA });
    assert.deepEqual(
      { to: 'Kim Osei', email: VIA.email },
      (({ to, email }) => ({ to, email }))(head(text) as { to: string; email: string }),
    );
    assert.equal(fileName, 'acme-robotics-thank-you-kim-osei.md');
    assert.match(bodyOf(text), /^Dear Kim,\n[^]*Acme Robotics/);
    assert.doesNotMatch(bodyOf(text), /\byour (?:decision|team|questions)\b|\bjoin you\b/);
  });

  it('writes to the interviewer whom it is told, also where there is an agency', () => {
    assert.match(bodyOf(draft({ via: VIA }, { to: 'Dana Ruiz' }).text), /^Dear Dana,/);
  });

  it('thanks those first who have not been thanked, and asks the hiring manager', () => {
    const panel = { interviewers: [{ name: 'Dana Ruiz' }, { name: 'Kim Osei', kind: 'hiring-manager' as const }] };
    const thanked = [{ kind: 'thank-you' as const, date: '2026-11-19', to: ['Dana Ruiz'] }];
    assert.match(bodyOf(draft(panel).text), /^Dear Dana,/);
    assert.match(bodyOf(draft(panel, { sent: thanked }).text), /^Dear Kim,/);
    assert.match(bodyOf(draft(panel, { kind: 'decision-request' }).text), /^Dear Kim,/);
  });

  it('gives the people of a panel different facts where there are several', () => {
    const panel = {
      interviewers: [{ name: 'Dana Ruiz' }, { name: 'Kim Osei' }],
      topics: ['hiring', 'pay'],
      liked: ['the kitchen', 'the garden'],
    };
    const [dana, kim] = ['Dana Ruiz', 'Kim Osei'].map((to) => bodyOf(draft(panel, { to }).text));
    const said = (body = ''): string[] => ['hiring', 'pay', 'kitchen', 'garden'].filter((fact) => body.includes(fact));
    assert.deepEqual(said(dana), ['hiring', 'kitchen']);
    assert.deepEqual(said(kim), ['pay', 'garden']);
  });

  it('takes other words for each kind of letter and for each letter that there is', () => {
    const others: string[] = [];
    for (let i = 0; i < 8; i++) {
      const body = bodyOf(draft({}, { others }).text);
      assert.ok(!others.includes(body));
      others.push(body);
    }
    assert.equal(
      new Set(LETTER_KINDS.map((kind) => bodyOf(draft(FULL_RECORD, { kind }).text))).size,
      LETTER_KINDS.length,
    );
  });

  it('dates a letter on paper and closes it formally', () => {
    const british = bodyOf(draft({}, { channel: 'letter' }).text);
    assert.match(british, /^19 November 2026\n\nDear Dana Ruiz,\n[^]*\nYours sincerely,\nSam Lee\n$/);
    assert.match(
      bodyOf(draft({ lang: 'en-US' }, { channel: 'letter' }).text),
      /^November 19, 2026\n[^]*\nSincerely(?: yours)?,\n/,
    );
    assert.doesNotMatch(draft({}, { channel: 'letter' }).text, /^subject:/m);
  });

  it('is short and informal on LinkedIn, without a subject', () => {
    const { text } = draft(FULL_RECORD, { channel: 'linkedin' });
    assert.match(bodyOf(text), /^Hi Dana,/);
    assert.doesNotMatch(text, /^subject:/m);
    assert.ok(bodyOf(text).split(/\s+/).length < 100);
  });

  it('writes an email instead of a call', () => {
    assert.match(draft({ channel: 'phone' }).text, /^channel: email$/m);
  });

  it('proposes two business days for an interview that did not take place', () => {
    const body = bodyOf(draft(FULL_RECORD, { kind: 'no-show' }).text);
    assert.match(body, /Monday, 23 November/);
    assert.match(body, /Wednesday, 25 November/);
    assert.doesNotMatch(body, /liked|migration/);
  });

  it('refers to the letter before it', () => {
    const sent = [{ kind: 'decision-request' as const, date: '2026-11-26', to: ['Dana Ruiz'] }];
    const bodies = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((company) =>
      bodyOf(draft({ company }, { kind: 'second-follow-up', sent, today: '2026-12-04' }).text),
    );
    assert.ok(bodies.some((body) => body.includes('26 November')));
  });

  it('puts further lines below the name, and leaves the closing alone without one', () => {
    const signed = (name: string, signature: string): string => bodyOf(draft({}, { you: { name, signature } }).text);
    assert.match(signed('Sam Lee', '+49 30 555 0148'), /,\nSam Lee\n\+49 30 555 0148\n$/);
    assert.match(signed('Sam Lee', 'Sam Lee, RN\n+49 30'), /,\nSam Lee, RN\n\+49 30\n$/);
    assert.match(signed('', ''), /(?:regards|wishes),\n$/i);
  });

  it('quotes values so that the frontmatter can be read', () => {
    const nasty = 'Ruiz: "Dana" #1 {x} & \'co\'';
    const { text } = draft(
      { interviewers: [{ name: nasty, email: '- a: b' }], position: 'C#: lead' },
      { interview: '../a: b/#1.md' },
    );
    const fields = head(text) as Record<string, string>;
    assert.equal(fields.to, nasty);
    assert.equal(fields.email, '- a: b');
    assert.equal(fields.interview, '../a: b/#1.md');
    assert.match(fields.subject ?? '', /C#: lead/);
  });

  it('never escapes values nor takes them for a template', () => {
    const body = bodyOf(draft({ company: "O'Neil & Söhne <x>", topics: ['{{company}} and {day}', '$& and $1'] }).text);
    assert.ok(body.includes("O'Neil & Söhne <x>"));
    assert.ok(body.includes('{{company}} and {day}'));
    assert.ok(body.includes('$& and $1'));
  });

  it('leaves gaps for what a record must have', () => {
    const { company: _c, position: _p, ...rest } = RECORD;
    const { text, gaps } = draftLetter({ ...requestFor({}), record: { ...rest, interviewers: [] } });
    assert.deepEqual([...gaps].sort(), ['company', 'interviewer', 'position']);
    assert.match(bodyOf(text), /^Dear \[name of the interviewer\],/);
    assert.match(bodyOf(text), /\[position\]/);
    assert.match(bodyOf(text), /\[company\]/);
    assert.doesNotMatch(text, /^to:/m);
  });

  it('keeps the subject short for a long position', () => {
    const position = 'Senior Principal Staff Engineer for Distributed Systems and Reliability in the Northern Region';
    const { subject } = head(draft({ position }).text) as { subject: string };
    assert.ok(subject.length > 0 && subject.length <= 78, subject);
  });

  it('does not say twice that a position is one', () => {
    for (const kind of LETTER_KINDS) {
      for (let day = 20; day < 30; day++) {
        const { text } = draft({ position: 'Sales Position' }, { kind, today: `2026-11-${day}` });
        assert.match(text, /Sales Position/);
        assert.doesNotMatch(text, /position position/i);
      }
    }
  });

  it('writes English where it has no words of the language, and says so', () => {
    assert.match(draft({ lang: 'de' }).text, /^lang: en$/m);
    assert.match(draft({ lang: 'en-GB' }).text, /^lang: en-GB$/m);
  });
});

describe('templates of the user’s own', () => {
  const own = (
    body: string,
    name = 'thank-you.email.mustache.md',
    more: Partial<typeof FULL_RECORD> = {},
  ): ReturnType<typeof draft> => draft(more, { templates: { [name]: body } });

  it('win over the built-in one of the same name', () => {
    const { text } = own(
      '---\nkind: thank-you\nsubject: "About {{position}}"\n---\n{{greeting}}\n\nThanks, {{firstName}}.\n',
    );
    assert.match(text, /^subject: About Platform Engineer$/m);
    assert.equal(bodyOf(text), 'Dear Dana,\n\nThanks, Dana.\n');
  });

  it('show a gap for what the record lacks, and for a name that means nothing', () => {
    const { text, gaps } = own('{{greeting}}\n\n{{summary}} {{favouriteColour}} {{> other}} {{constructor}}\n');
    assert.equal(bodyOf(text), 'Dear Dana,\n\n[summary of the talk] [favouriteColour] [other] [constructor]\n');
    assert.deepEqual(gaps, ['summary', 'favouriteColour', 'other', 'constructor']);
  });

  it('have no gap inside a section that is left out', () => {
    const { text, gaps } = own('Hello{{#liked}}, I liked {{liked}}{{/liked}}{{^liked}}, and thanks{{/liked}}.\n');
    assert.equal(bodyOf(text), 'Hello, and thanks.\n');
    assert.deepEqual(gaps, []);
  });

  it('name every fact and sentence', () => {
    const { text, gaps } = own(
      '{{company}}|{{position}}|{{interviewer}}|{{day}}|{{topics}}|{{liked}}|{{contribution}}|{{decisionBy}}|{{today}}|{{name}}',
      undefined,
      FULL_RECORD,
    );
    assert.equal(
      bodyOf(text),
      'Acme Robotics|Platform Engineer|Dana Ruiz|on Wednesday|the multi-region rollout and the on-call rota|how openly the team talks about its incidents|I ran a similar migration at my last job.|Tuesday, 1 December|19 November 2026|Sam Lee\n',
    );
    assert.deepEqual(gaps, []);
  });

  it('are chosen by their language', () => {
    const { text } = own(
      '---\nkind: thank-you\nchannel: email\nlang: de\nsubject: Danke\n---\nGuten Tag {{interviewer}},\n',
      'danke.mustache.md',
      { lang: 'de-AT' },
    );
    assert.match(text, /^lang: de-AT$/m);
    assert.equal(bodyOf(text), 'Guten Tag Dana Ruiz,\n');
  });

  it('do not stand in for the built-in ones of another language', () => {
    const { text } = own('---\nlang: de\n---\nGuten Tag\n');
    assert.match(bodyOf(text), /^Dear Dana,/);
  });

  it('are refused where they cannot be read', () => {
    assert.throws(() => own('{{#liked}} never closed'), /liked/);
  });
});
