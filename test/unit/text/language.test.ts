import assert from 'node:assert/strict';
import { baseLanguage, foldTag, isAmerican } from '../../../src/core/text/language';

describe('a language tag', () => {
  it('names its language, however its parts are put together', () => {
    for (const tag of ['en', 'EN', 'en-GB', 'en_US', 'en-Latn-GB', 'en_Latn_GB']) assert.equal(baseLanguage(tag), 'en');
    assert.equal(baseLanguage('eng'), 'eng');
    assert.equal(baseLanguage(''), '');
  });

  it('is compared without regard to case', () => assert.equal(foldTag('pt_BR'), foldTag('PT-br')));

  it('means American English with a hyphen and without one', () => {
    assert.ok(['en-US', 'en_US', 'en-us'].every(isAmerican));
    assert.ok(!['en', 'en-GB', 'en-USA', 'es-US'].some(isAmerican));
  });
});
