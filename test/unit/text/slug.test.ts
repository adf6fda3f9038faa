import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyCharacter } from './anyCharacter';
import { slug } from '../../../src/core/text/slug';

describe('slug', () => {
  const cases: [string[], string][] = [
    [['Acme Robotics', 'thank-you', 'Dana Ruiz'], 'acme-robotics-thank-you-dana-ruiz'],
    [['Müller & Söhne', 'José Ångström'], 'muller-sohne-jose-angstrom'],
    [['Großmann', 'Łukasz Ørsted', 'Þóra'], 'grossmann-lukasz-orsted-thora'],
    [["O'Neil", 'D’Arcy'], 'oneil-darcy'],
    [['ﬁne ＡＢＣ ½'], 'fine-abc-1-2'],
    [['İstanbul'], 'istanbul'],
    [['../..\\etc/passwd'], 'etc-passwd'],
    [['a', '', '  ', 'b'], 'a-b'],
    [[], 'untitled'],
    [['!!!'], 'untitled'],
    [['CON'], 'con-1'],
    [['com1'], 'com1-1'],
    [['con', 'thank-you'], 'con-thank-you'],
  ];
  for (const [parts, expected] of cases) {
    it(`makes ${expected} of ${JSON.stringify(parts)}`, () => {
      assert.equal(slug(...parts), expected);
    });
  }

  it('tells names in other scripts apart, always in the same way', () => {
    assert.match(slug('株式会社', 'thank-you', '田中'), /^x[a-z0-9]+-thank-you-x[a-z0-9]+$/);
    assert.equal(slug('田中'), slug('田中'));
    assert.notEqual(slug('田中'), slug('山田'));
    assert.notEqual(slug('Яндекс'), slug('Газпром'));
    assert.equal(slug('José'.normalize('NFC')), slug('José'.normalize('NFD')));
  });

  it('keeps something of each part of a long name', () => {
    const name = slug('company '.repeat(30), 'thank-you', 'person '.repeat(30));
    assert.match(name, /^company.*-thank-you-person/);
  });

  it('is portable whatever it is made of', () => {
    const text = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 80 }), fc.string({ maxLength: 200 }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (parts) => {
        const name = slug(...parts);
        assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(name.length <= 96);
        assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com\d|lpt\d)$/);
      }),
    );
  });
});
