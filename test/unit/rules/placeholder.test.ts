import assert from 'node:assert/strict';
import { parseFile } from '../../../src/core/record/parse';
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
    'a name before a colon': [says('About [Name]: hello there.'), 'error: [Name]'],
    'a name before a colon at the start of a line': [says('[Name]: hello there.'), 'error: [Name]'],
    'a gap at the start of a quotation': [
      says('You said "[specific project] is next" to me.'),
      'error: [specific project]',
    ],
    'a gap that is all of a quotation': [says('You called it “[nickname]” twice.'), 'error: [nickname]'],
    'a gap within a quotation': [says('You said “I like [your name] a lot”.'), 'error: [your name]'],
    'a note': [says('I liked it. [note]'), 'error: [note]'],
    'gaps with the names of tags': [
      says('The <title> and <Title> at <time> in <address>, see <link> and <summary>.'),
      'error: <title>',
      'error: <Title>',
      'error: <time>',
      'error: <address>',
      'error: <link>',
      'error: <summary>',
    ],
    'to be done and to be confirmed': [says('My start is TBD, the place TBC.'), 'error: TBD', 'error: TBC'],
    'brackets in the addressee': [{ letter: { to: '"Dear [Name]"' } }, 'error: [Name]'],
    'brackets that YAML takes for a list': [{ letter: { to: '[Name]' } }, 'error: [Name]'],
    'a quoted gap for the addressee': [{ letter: { to: '"[Name]"' } }, 'error: [Name]'],
    'braces in the addressee': [{ letter: { to: '"{{name}}"' } }, 'error: {{name}}'],
    'angles in the addressee': [{ letter: { to: '<name>' } }, 'error: <name>'],
    'brackets in the address': [{ letter: { email: '"[email]"' } }, 'error: [email]'],
    'angles in the address': [{ letter: { email: '"<email>"' } }, 'error: <email>'],
    'brackets in the subject': [{ letter: { subject: 'Interview with [Name]' } }, 'error: [Name]'],
    'brackets that are the subject': [{ letter: { subject: '"[Subject]"' } }, 'error: [Subject]'],
    'angles in the subject': [{ letter: { subject: 'Interview for <position>' } }, 'error: <position>'],
    'a gap within a longer quotation': [
      says('You said "I love how the [team] works together" and “what we do for our [client] matters”.'),
      'error: [team]',
      'error: [client]',
    ],
    'tab stops among others': [
      says('I liked $1 and $2, the ${3:project} and $TM_FILENAME_BASE.'),
      'error: $1',
      'error: $2',
      'error: ${3:project}',
      'error: $TM_FILENAME_BASE',
    ],
    'a tab stop behind a possessive': [says('I liked your $2 team a lot.'), 'error: $2'],
    'a variable that YAML takes for a map': [{ letter: { to: '{{name}}' } }, 'error: {{name}}'],
    'an item that YAML takes for a map': [{ letter: { to: '[{{name}}, Kim Osei]' } }, 'error: {{name}}'],
    'a variable for the address': [{ letter: { email: '{{ email }}' } }, 'error: {{ email }}'],
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
    'a list of people': { letter: { to: '[Dana Ruiz, Kim Osei]' } },
    'a list of addresses': { letter: { email: '[dana.ruiz@acme.example, kim@acme.example]' } },
    'an address with its name': { letter: { email: '"Dana Ruiz <dana.ruiz@acme.example>"' } },
    'the definition of a footnote': says('I read it.[^a]\n\n[^a]: Last week.'),
    'the definition of a link': says('I read it.\n\n[name]: https://robin.example'),
    'sic in a quotation': says('He wrote "I recieve [sic] it".'),
    'a person put into a quotation': says('You said "he [the driver] left" to me.'),
    'a lower-case word put into a quotation': says('You said “it [yesterday] broke”.'),
    'a link to a page': says('I read about [[Acme Robotics]] twice.'),
    'a type with a parameter': says('We talked about List<String> and Map<Key>.'),
    'tags with their closing tags': says('<details><summary>More</summary>The <time>noon</time> talk.</details>'),
    'a tag with attributes': says('The <time datetime="12:00"> talk.'),
    'amounts beside tab stops in a snippet': says('We paid $2 each, and about $5 more; a $1 coupon came on top.'),
    'the sign of a share': says('I have followed $AAPL and $MSFT since.'),
    'a place put into a quotation': says('You said "we all [in the office] know it [the team] well".'),
    'a word added to a quotation': says('You said "the [support] rota left it alone and [he] ran".'),
    'a price by the piece': says('The $1 burger, at $1 each, is a bargain.'),
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

  it('fills in what YAML would take for something else, in the quotes that it needs', () => {
    const names = ['Lead: Ops', 'C# #2', '“A”, [B]', "it's a role", 'the "R" role', 'a \\ b'];
    for (const name of names) {
      for (const quote of ['', '"', "'"]) {
        const subject = `${quote}Our talk about [Position] on Monday${quote}`;
        const text = fixAll('placeholder', { record: { position: JSON.stringify(name) }, letter: { subject } });
        const file = parseFile(text);
        assert.ok(file?.type === 'follow-up' && file.readable, text);
        assert.equal(file.letter.subject, `Our talk about ${name} on Monday`);
      }
    }
  });

  it('fills in the addressee where the letter has only the gap', () => {
    for (const to of ['[Name]', '"[Name]"', '{{name}}']) {
      assert.match(fixAll('placeholder', { letter: { to } }), /^to: (?:Dana Ruiz|"Dana Ruiz")$/m);
    }
  });
});
