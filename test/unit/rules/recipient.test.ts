import assert from 'node:assert/strict';
import { dontFlag, fixAll, flag, type Case } from './cases';

const email = (address: string | undefined) => ({ letter: { email: address } });

/** An address recorded at one domain, and a letter to another. */
const at = (recorded: string, written: string): Case => ({
  record: { interviewers: `[{ name: Dana Ruiz, email: d@${recorded} }]` },
  ...email(`d@${written}`),
});

const OWN_DOMAINS = [
  ['bmw.de', 'mail.bmw.de'],
  ['bmw.de', 'hr.bmw.de'],
  ['kpn.nl', 'jobs.kpn.nl'],
  ['x.io', 'mail.x.io'],
  ['abc.co', 'mail.abc.co'],
  ['sap.eu', 'hr.sap.eu'],
  ['acme.com.au', 'mail.acme.com.au'],
  ['me.uk', 'me.uk'],
  ['team.github.io', 'mail.team.github.io'],
  ['a.bmw.de', 'b.bmw.de'],
] as const;

const FOREIGN_DOMAINS = [
  ...[
    'co.uk',
    'com.au',
    'ac.uk',
    'gov.uk',
    'co.in',
    'co.nz',
    'co.jp',
    'com.br',
    'org.uk',
    'edu.au',
    'nhs.uk',
    'github.io',
  ],
  ...['de', 'io', 'co', 'com'],
].map((suffix) => [`acme.${suffix}`, `contoso.${suffix}`] as const);

describe('rule recipient', () => {
  flag('recipient', {
    'no address': [email(undefined), 'warning: Dana Ruiz'],
    'an empty address in a letter that is ready': [{ letter: { email: '', state: 'ready' } }, 'warning: email'],
    'an empty address in a draft, as information': [email(''), 'information: email'],
    'no dot in the domain': [email('dana@acme'), 'warning: dana@acme'],
    'no sign': [email('dana.ruiz'), 'warning: dana.ruiz'],
    'a comma for a dot': [email('"dana@acme,example"'), 'warning: dana@acme,example'],
    'two signs': [email('"dana@@acme.example"'), 'warning: dana@@acme.example'],
    'a blank': [email('"dana ruiz@acme.example"'), 'warning: dana ruiz@acme.example'],
    'another domain, as information': [email('dana@other.example'), 'information: dana@other.example'],
    'one of several': [email('[dana.ruiz@acme.example, kim]'), 'warning: kim'],
  });

  dontFlag('recipient', {
    'the recorded address': {},
    'another person of the company': email('kim@acme.example'),
    'a sub-domain': email('dana@mail.acme.example'),
    'the domain above': {
      record: { interviewers: '[{ name: Dana Ruiz, email: dana@eu.acme.example }]' },
      ...email('dana@acme.example'),
    },
    capitals: email('Dana.Ruiz@ACME.example'),
    'a British domain': {
      record: { interviewers: '[{ name: Dana Ruiz, email: dana@acme.co.uk }]' },
      ...email('dana@hr.acme.co.uk'),
    },
    'the domain of the agency': {
      record: { via: '{ name: Kim Osei, email: kim@northgate.example }' },
      ...email('kim@northgate.example'),
    },
    'nothing recorded': { record: { interviewers: 'Dana Ruiz' }, ...email('dana@other.example') },
    'a plus sign': email('dana+jobs@acme.example'),
    'a domain with umlauts': {
      record: { interviewers: '[{ name: Dana Ruiz, email: dana@söhne.example }]' },
      ...email('dana@söhne.example'),
    },
    'a letter on paper': { letter: { email: undefined, channel: 'letter' } },
    'a record that says letter': { record: { channel: 'letter' }, ...email(undefined) },
    'a message on LinkedIn': { letter: { email: undefined, channel: 'linkedin' } },
    'no record': { letter: { interview: undefined, email: 'dana@other.example' } },
  });

  dontFlag(
    'recipient',
    Object.fromEntries(
      OWN_DOMAINS.flatMap(([a, b]) => [
        [`${b} beside ${a}`, at(a, b)],
        [`${a} under ${b}`, at(b, a)],
      ]),
    ),
  );

  flag(
    'recipient',
    Object.fromEntries(FOREIGN_DOMAINS.map(([a, b]) => [`${b} for ${a}`, [at(a, b), `information: d@${b}`]])),
  );

  it('flags a neighbour under the same national domain', () => {
    const record = { interviewers: '[{ name: Dana Ruiz, email: dana@acme.co.uk }]' };
    assert.match(fixAll('recipient', { record, ...email('dana@other.co.uk') }), /email: dana@acme\.co\.uk/);
  });

  it('writes the recorded address', () => {
    for (const given of [email(undefined), email('dana@acme'), email('dana@other.example')]) {
      assert.match(fixAll('recipient', given), /^email: dana\.ruiz@acme\.example$/m);
    }
  });

  it('mends an address that the record does not know', () => {
    const record = { interviewers: 'Dana Ruiz' };
    assert.match(fixAll('recipient', { record, ...email('"dana at acme.example"') }), /dana@acme\.example/);
  });
});
