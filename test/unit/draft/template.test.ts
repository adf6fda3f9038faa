import assert from 'node:assert/strict';
import { draftFrom } from '../../../src/core/draft/draft';
import { BUILT_IN_TEMPLATES } from '../../../src/core/draft/templates';
import { checkTemplate, MAX_TEMPLATE_LENGTH, templateProblem } from '../../../src/core/draft/templateCheck';
import { exampleRequest } from '../../../src/core/draft/templateExample';
import { parseTemplate } from '../../../src/core/draft/templateFile';
import { TEMPLATE_VARIABLES } from '../../../src/core/draft/variables';
import { formatMessage } from '../../../src/core/text/message';
import { applyEdits } from '../../../src/core/text/span';
import { bodyOf } from './records';

const NAME = 'thank-you.email.mustache.md';
const ASK = '{{{ask}}}';

/** What is wrong with a template: the place with its text, and the message. */
const found = (text: string, name = NAME): string[] =>
  checkTemplate(name, text).map(
    ({ start, end, message, severity }) =>
      `${severity} ${start} “${text.slice(start, end)}”: ${formatMessage(message)}`,
  );

/** What the first fix of each problem makes of a template, one after the other, until none is left. */
function fixed(text: string, name = NAME): string {
  let result = text;
  for (let i = 0; i < 10; i++) {
    const fix = checkTemplate(name, result).flatMap(({ fixes = [] }) => fixes)[0];
    if (!fix) return result;
    result = applyEdits(result, fix.edits);
  }
  throw new Error(`Fixes without end: ${result}`);
}

describe('the check of a template', () => {
  for (const [name, text] of Object.entries(BUILT_IN_TEMPLATES)) {
    it(`finds nothing in ${name}, also with CRLF and a BOM`, () => {
      assert.deepEqual(found(text, name), []);
      assert.deepEqual(found(`\uFEFF${text.replaceAll('\n', '\r\n')}`, name), []);
    });
  }

  it('finds no variable unknown that is documented, as a value and as a section', () => {
    for (const { name } of TEMPLATE_VARIABLES) {
      assert.deepEqual(found(`{{${name}}} {{#${name}}}{{.}}{{/${name}}}{{^${name}}}-{{/${name}}} ${ASK}`), [], name);
    }
  });

  it('finds an unknown variable on its name, and the one that is meant', () => {
    assert.deepEqual(found(`${ASK} {{ compnay }} {{{decision_by}}} {{favouriteColour}}`), [
      'warning 13 “compnay”: There is no variable “compnay”. Did you mean “company”?',
      'warning 27 “decision_by”: There is no variable “decision_by”. Did you mean “decisionBy”?',
      'warning 44 “favouriteColour”: There is no variable “favouriteColour”.',
    ]);
  });

  it('takes no short word for another', () => {
    assert.deepEqual(found(`${ASK} {{time}}`), ['warning 12 “time”: There is no variable “time”.']);
  });

  it('reads a frontmatter that is empty, or has nothing but a comment', () => {
    for (const inner of ['', '\n', '# mine\n']) assert.deepEqual(found(`---\n${inner}---\n${ASK}`), [], inner);
  });

  it('renames an unknown section where it opens and where it closes', () => {
    assert.equal(
      fixed(`{{#lked}}a {{#topics}}b{{/topics}}{{/lked}} ${ASK}`),
      `{{#liked}}a {{#topics}}b{{/topics}}{{/liked}} ${ASK}`,
    );
  });

  it('finds the value of a section only within one', () => {
    assert.deepEqual(found(`{{#liked}}{{.}}{{^topics}}{{.}}{{/topics}}{{/liked}} ${ASK}`), []);
    assert.equal(found(`{{^liked}}{{.}}{{/liked}} ${ASK}`).length, 1);
    assert.equal(found(`{{.}} {{}} ${ASK}`).length, 2);
  });

  it('finds what takes in another file', () => {
    assert.deepEqual(found(`${ASK} {{> ../../secret}}`), [
      'warning 10 “{{> ../../secret}}”: A template cannot take in another file.',
    ]);
  });

  it('finds a section that is never closed where it opens, and closes it', () => {
    const text = `{{{ask}}}\n{{#signature}}\n{{{signature}}}\n\nPS: {{#liked}}nice{{^topics}}!\n`;
    assert.deepEqual(found(text), [
      'error 10 “{{#signature}}”: The section “signature” is opened here and never closed.',
      'error 46 “{{#liked}}”: The section “liked” is opened here and never closed.',
      'error 60 “{{^topics}}”: The section “topics” is opened here and never closed.',
    ]);
    assert.equal(
      fixed(text),
      `{{{ask}}}\n{{#signature}}\n{{{signature}}}\n{{/signature}}\n\nPS: {{#liked}}nice{{^topics}}!{{/topics}}{{/liked}}\n`,
    );
    assert.equal(fixed(text.replaceAll('\n', '\r\n')), fixed(text).replaceAll('\n', '\r\n'));
  });

  it('finds sections that cross, and closes the inner one first', () => {
    const text = `${ASK} {{#liked}}a {{#topics}}b {{/liked}}c {{/topics}}`;
    assert.deepEqual(
      found(text),
      [
        'error 22 “{{#topics}}”: The section “topics” is opened here and never closed.',
        'error 46 “{{/topics}}”: This closes the section “topics”, which is not open here.',
      ].map((line) =>
        line.replace(/error (\d+) “(.*?)”/, (_, __: string, tag: string) => `error ${text.indexOf(tag)} “${tag}”`),
      ),
    );
    assert.equal(fixed(text), `${ASK} {{#liked}}a {{#topics}}b{{/topics}} {{/liked}}c `);
  });

  it('finds a section that is closed by another name', () => {
    const text = `${ASK} {{#liked}}a{{/likes}}`;
    assert.deepEqual(found(text), [
      'error 21 “{{/likes}}”: This closes “likes”, but the section that is open is “liked”.',
    ]);
    assert.equal(fixed(text), `${ASK} {{#liked}}a{{/liked}}`);
  });

  it('finds a tag that is not closed before the next one, and what else is wrong behind it', () => {
    assert.deepEqual(found(`{{company {{opening}}\n{{! remark {{ask}}\n{{compnay}}`), [
      'error 0 “{{company”: This tag is opened and not closed: tags look like {{{company}}}.',
      'error 22 “{{! remark”: This tag is opened and not closed: tags look like {{{company}}}.',
      'warning 43 “compnay”: There is no variable “compnay”. Did you mean “company”?',
    ]);
  });

  it('finds what is wrong in the subject, on its place there', () => {
    const text = `---\nsubject: "{{{positon}}} {{#company}}"\n---\n${ASK}\n`;
    assert.deepEqual(found(text), [
      'warning 17 “positon”: There is no variable “positon”. Did you mean “position”?',
      'error 28 “{{#company}}”: The section “company” is opened here and never closed.',
    ]);
    assert.equal(fixed(text), `---\nsubject: "{{{position}}} {{#company}}{{/company}}"\n---\n${ASK}\n`);
    const escaped = `---\nsubject: "\\u007b{positon}}"\n---\n${ASK}\n`;
    assert.deepEqual(found(escaped), [
      'warning 14 “\\u007b{positon}}”: There is no variable “positon”. Did you mean “position”?',
    ]);
  });

  it('finds a subject that wants quotes, and gives them', () => {
    for (const subject of ['{{{subject}}}', '{{position}} interview']) {
      const text = `---\nsubject: ${subject}\n---\n${ASK}\n`;
      assert.equal(checkTemplate(NAME, text)[0]?.code, 'frontmatter', subject);
      assert.equal(fixed(text), `---\nsubject: "${subject}"\n---\n${ASK}\n`);
    }
  });

  it('does not read one that is too long, and says where it may no longer go on', () => {
    const longest = 'Dear {{{interviewer}}}, '.repeat(1000).slice(0, MAX_TEMPLATE_LENGTH);
    assert.deepEqual(
      checkTemplate(NAME, longest).filter(({ code }) => code === 'length'),
      [],
    );
    const [problem, ...others] = checkTemplate(NAME, `${longest}{{#a}}`);
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 'error');
    assert.deepEqual([problem.start, problem.end], [MAX_TEMPLATE_LENGTH, MAX_TEMPLATE_LENGTH + 6]);
    assert.equal(templateProblem(NAME, `${longest}{{#a}}`)?.code, 'length');
  });

  it('finds a bad value, a template without a kind, and a frontmatter that never ends', () => {
    assert.deepEqual(found(`---\nkind: thankyou\nchannel: phone\n---\n${ASK}`), [
      'error 10 “thankyou”: “thankyou” is not one of thank-you, decision-request, second-follow-up, no-show, gracious-close. Did you mean “thank-you”?',
      'error 28 “phone”: “phone” is not one of email, letter, linkedin.',
    ]);
    assert.deepEqual(found(`\n${ASK}\n`, 'mine.mustache.md'), [
      `error 1 “${ASK}”: It is not said which letters this template is for: “kind” is missing.`,
    ]);
    assert.equal(
      fixed(`---\nlang: en\n---\n${ASK}`, 'mine.mustache.md'),
      `---\nkind: thank-you\nlang: en\n---\n${ASK}`,
    );
    for (const eol of ['\n', '\r\n']) {
      const head = ['---', 'kind: thank-you', '---', ''].join(eol);
      assert.equal(fixed(`${ASK}${eol}`, 'mine.mustache.md'), `${head}${ASK}${eol}`);
      assert.equal(fixed(`---${eol}---${eol}${ASK}`, 'mine.mustache.md'), `${head}${ASK}`);
    }
    assert.match(found(`---\nkind: thank-you\n\n${ASK}`)[0] ?? '', /never closed/);
  });

  it('finds a template that can never ask for the decision, and makes it ask', () => {
    const text = '{{{greeting}}}\n\n{{{opening}}}\n\n{{{closing}}}\n{{{name}}}\n';
    assert.deepEqual(found(text), ['warning 0 “{{{greeting}}}”: No letter from this template asks for the decision.']);
    assert.equal(fixed(text), text.replace('{{{closing}}}', '{{{ask}}}\n\n{{{closing}}}'));
    assert.equal(fixed('Dear Dana,\n\nthank you.\n'), 'Dear Dana,\n\nthank you.\n\n{{{ask}}}\n');
  });

  it('finds a template that only waits, on the sentence that does', () => {
    const wait = 'I look forward to hearing from you.';
    assert.deepEqual(found(`{{{greeting}}}\n\n{{{opening}}} ${wait}\n\n{{{closing}}}\n`), [
      `warning 30 “${wait}”: Letters from this template wait for an answer and never ask for the decision.`,
    ]);
  });

  it('is content with a template that asks in words of its own, or for some interviews only', () => {
    assert.deepEqual(found('Dear {{firstName}},\n\nPlease let me know your decision.\n'), []);
    assert.deepEqual(found(`Dear {{firstName}},\n\n{{#contribution}}${ASK}{{/contribution}}\n`), []);
    assert.deepEqual(found(`Dear {{firstName}},\n\n{{^decisionBy}}${ASK}{{/decisionBy}}\n`), []);
    assert.deepEqual(found(`Dear {{firstName}},\n\n{{^topics}}${ASK}{{/topics}}\n`), []);
  });

  it('does not judge a language that it does not know', () => {
    assert.deepEqual(found('---\nlang: cs\n---\nDobrý den,\n\nděkuji za rozhovor.\n'), []);
  });
});

describe('what keeps a template from being used', () => {
  it('is an error, and no warning', () => {
    assert.equal(templateProblem(NAME, 'Hello {{nobody}} {{> file}}'), undefined);
    assert.equal(templateProblem(NAME, 'Hello {{#liked}}')?.code, 'section');
    assert.equal(templateProblem(NAME, '---\nkind: x\n---\n')?.code, 'frontmatter');
  });
});

describe('a letter from one template', () => {
  it('is made whatever other templates there are', () => {
    const template = parseTemplate(
      'mine.mustache.md',
      '---\nkind: no-show\nsubject: Hi {{position}}\n---\n{{company}}\n',
    );
    const { text } = draftFrom(template, exampleRequest('no-show', 'email'));
    assert.match(text, /^kind: no-show$/m);
    assert.match(text, /^subject: Hi Platform Engineer$/m);
    assert.equal(bodyOf(text), 'Acme Robotics\n');
  });
});
