import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, says } from './cases';

describe('rule placeholder', () => {
  flag('placeholder', {
    'a variable of a template': [says('Thank you, {{interviewer}}.'), 'error: {{interviewer}}'],
    'a variable with three braces': [says('Thank you, {{{interviewer}}}.'), 'error: {{{interviewer}}}'],
    'a section of a template': [says('{{#topics}}We talked.{{/topics}}'), 'error: {{#topics}}', 'error: {{/topics}}'],
    'square brackets': [says('I liked [specific project] a lot.'), 'error: [specific project]'],
    'square brackets in capitals': [says('I work at [COMPANY].'), 'error: [COMPANY]'],
    'your name in the signature': [{ body: 'Dear Dana,\n\nThank you.\n\nRegards,\n[Your Name]' }, 'error: [Your Name]'],
    angles: [says('I want to join <company> soon.'), 'error: <company>'],
    'angles with two words': [says('I liked <specific topic> a lot.'), 'error: <specific topic>'],
    'two capital X': [says('With XX years of experience I can help.'), 'error: XX'],
    'two small x before a unit': [says('With xx years of experience I can help.'), 'error: xx'],
    'a date of X': [says('I am free on XX/XX/20XX.'), 'error: XX/XX/20XX'],
    underscores: [says('I liked ____ a lot.'), 'error: ____'],
    'a note to oneself': [says('I liked it. TODO say what.'), 'error: TODO'],
    'an unfilled tab stop': [says('I liked ${1:project} a lot.'), 'error: ${1:project}'],
    'a tab stop in the greeting': [{ body: 'Dear $1,\n\nThank you.' }, 'error: $1'],
    'the last tab stop': [says('Thank you. $0'), 'error: $0'],
    'one pair of braces': [says('I liked {project} a lot.'), 'error: {project}'],
    'a mail merge': [says('Hello *|FNAME|* there.'), 'error: *|FNAME|*'],
    'something to insert': [says('I liked it (insert example here).'), 'error: (insert example here)'],
    'a gap in the subject': [{ letter: { subject: '"Interview for {{position}}"' } }, 'error: {{position}}'],
    'a gap in the address': [{ letter: { email: '"{{email}}"' } }, 'error: {{email}}'],
    'dummy text': [says('Lorem ipsum dolor sit amet.'), 'error: Lorem ipsum'],
    'the gap in bold': [says('I liked **[project]** a lot.'), 'error: [project]'],
  });

  dontFlag('placeholder', {
    'a link': says('See [my portfolio](https://robin.example).'),
    'a link by reference': says('See [my portfolio][1].\n\n[1]: https://robin.example'),
    'a short link by reference': says('See [portfolio].\n\n[portfolio]: https://robin.example'),
    'an image': says('![the lab](lab.png)'),
    'a footnote': says('I read it.[^1]\n\n[^1]: Last week.'),
    'a numbered reference': says('I read the paper [1, 2].'),
    'a check box': says('- [ ] send the slides\n- [x] send the memo'),
    sic: says('He wrote “recieve” [sic] twice.'),
    'a word put into a quotation': says('You said that “[the] rota works”.'),
    'a letter put into a quotation': says('You said: “[T]he rota works.”'),
    'an ellipsis in a quotation': says('You said that “the rota [...] works”.'),
    'inline code': says('I wrote `{{name}}` and `[Name]` in it.'),
    'a code block': says('```\n[Name] {{name}} TODO\n```'),
    'a comment': says('<!-- TODO: mention [project] -->Thank you.'),
    'quoted mail': { body: 'Dear Dana,\n\nThank you.\n\nRobin\n\n> Dear [Name], welcome to XX.' },
    'an address between angles': says('Write to <robin@hale.example> or see <https://robin.example>.'),
    'HTML tags': says('I <b>really</b> liked it.<br>Thank you.'),
    'emphasis with underscores': says('I ___really___ liked __it__.'),
    'a name with underscores': says('The function __init__ was slow.'),
    'a rule across the page': says('Thank you.\n\n____\n\nI liked it.'),
    'a century': says('We talked about the XX century.'),
    'a size': says('You gave me a shirt in XXL.'),
    kisses: { body: 'Dear Dana,\n\nThank you.\n\nLove,\nRobin xx' },
    money: says('The project saved $1 million and cost $5, then $2 more.'),
    'a to-do list app': says('I built a TODO app, and a to-do list.'),
    'a ticket number': { letter: { subject: '"[REF-1234] Platform Engineer"' } },
    'an arrow': says('We moved from a -> b and x < y > z.'),
    'a heart': says('I <3 the otters.'),
  });

  it('fills in what the record knows', () => {
    const text = fixAll('placeholder', {
      body: 'Dear [Interviewer’s Name],\n\nThank you for the [Job Title] talk at <company> and {{position}}.\n\nRobin',
    });
    assert.match(
      text,
      /Dear Dana Ruiz,\n\nThank you for the Platform Engineer talk at Acme Robotics and Platform Engineer\./,
    );
  });
});
