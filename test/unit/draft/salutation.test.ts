import assert from 'node:assert/strict';
import { greet } from '../../../src/core/draft/salutation';
import type { Addressee } from '../../../src/core/draft/salutation';
import type { Channel } from '../../../src/core/record/types';

const greeting = (people: string | Addressee[], channel: Channel = 'email', lang = 'en'): string =>
  greet(typeof people === 'string' ? [{ name: people }] : people, { channel, lang });

describe('greet', () => {
  const cases: [name: string, email: string, letter: string][] = [
    ['Dana Ruiz', 'Dear Dana,', 'Dear Dana Ruiz,'],
    ['Dana', 'Dear Dana,', 'Dear Dana,'],
    ['Ruiz, Dana', 'Dear Dana,', 'Dear Dana Ruiz,'],
    ['Dana Ruiz (she/her)', 'Dear Dana,', 'Dear Dana Ruiz,'],
    ['Dana Ruiz, PhD', 'Dear Dana,', 'Dear Dana Ruiz,'],
    ['Ben Achterberg', 'Dear Ben,', 'Dear Ben Achterberg,'],
    ['Anne-Marie Duval', 'Dear Anne-Marie,', 'Dear Anne-Marie Duval,'],
    ['J. R. Smith', 'Dear J. R. Smith,', 'Dear J. R. Smith,'],
    ['Dr. Dana Ruiz', 'Dear Dr. Ruiz,', 'Dear Dr. Ruiz,'],
    ['Dr Ruiz', 'Dear Dr Ruiz,', 'Dear Dr Ruiz,'],
    ['Prof. Dr. Dana M. Ruiz', 'Dear Professor Ruiz,', 'Dear Professor Ruiz,'],
    ['Dr. Jan van der Berg', 'Dear Dr. van der Berg,', 'Dear Dr. van der Berg,'],
    ['Prof. Maria de la Cruz', 'Dear Professor de la Cruz,', 'Dear Professor de la Cruz,'],
    ['Jan van der Berg', 'Dear Jan,', 'Dear Jan van der Berg,'],
    ['Dr. María García López', 'Dear Dr. María García López,', 'Dear Dr. María García López,'],
    ['Sir Ian Hart', 'Dear Sir Ian,', 'Dear Sir Ian,'],
    ['Mrs Oduya', 'Dear Mrs Oduya,', 'Dear Mrs Oduya,'],
    ['山田太郎', 'Dear 山田太郎,', 'Dear 山田太郎,'],
    ['Анна Петрова', 'Dear Анна Петрова,', 'Dear Анна Петрова,'],
    ['Kim Min-jun', 'Dear Kim Min-jun,', 'Dear Kim Min-jun,'],
    ['Nguyễn Thị Lan', 'Dear Nguyễn Thị Lan,', 'Dear Nguyễn Thị Lan,'],
    ['Wang Xiaoming', 'Dear Wang Xiaoming,', 'Dear Wang Xiaoming,'],
    ['YAMADA Taro', 'Dear YAMADA Taro,', 'Dear YAMADA Taro,'],
    ['Kim Osei', 'Dear Kim,', 'Dear Kim Osei,'],
  ];
  for (const [name, email, letter] of cases) {
    it(`greets ${name}`, () => {
      assert.equal(greeting(name), email);
      assert.equal(greeting(name, 'letter'), letter);
    });
  }

  it('takes the salutation that the record gives, whatever stands around it', () => {
    for (const salutation of ['Ms. Ruiz', 'Dear Ms. Ruiz,', 'Hello Ms. Ruiz']) {
      assert.equal(greeting([{ name: 'Dana Ruiz', salutation }]), 'Dear Ms. Ruiz,');
    }
  });

  it('greets everyone by name', () => {
    assert.equal(greeting([{ name: 'Dana Ruiz' }, { name: 'Kim Osei' }]), 'Dear Dana and Kim,');
    const three = [{ name: 'Dana Ruiz' }, { name: 'Kim Osei' }, { name: 'Dr. Lee Hart' }];
    assert.equal(greeting(three), 'Dear Dana, Kim and Dr. Hart,');
    assert.equal(greeting(three, 'email', 'en-US'), 'Dear Dana, Kim, and Dr. Hart,');
  });

  it('greets a firm as a team', () => {
    assert.equal(greeting([{ name: 'Northgate Recruiting', firm: true }]), 'Dear Northgate Recruiting team,');
  });

  it('is informal on LinkedIn, but not with a title', () => {
    assert.equal(greeting('Dana Ruiz', 'linkedin'), 'Hi Dana,');
    assert.equal(greeting('Dr. Dana Ruiz', 'linkedin'), 'Dear Dr. Ruiz,');
  });
});
