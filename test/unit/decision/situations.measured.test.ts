import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readLabelled } from '../../../scripts/labelled';
import { judgeByRules } from '../../../src/core/decision/detect';
import { prepareJudge } from '../../../src/core/decision/languages';
import { parseLetter } from '../../../src/core/letter/parse';
import { finish } from '../../../src/core/text/steps';

const FOLDER = 'test/unit/decision/fixtures/';

describe('what a letter tells of its writer’s situation', function () {
  this.timeout(60_000);
  it('is the same whether it is looked for in the whole letter or from full stop to full stop', () => {
    const judge = finish(prepareJudge('en'));
    assert.ok(judge);
    let told = 0;
    for (const file of readdirSync(FOLDER)) {
      for (const { text } of readLabelled(readFileSync(FOLDER + file, 'utf8'), file)) {
        const judged = judgeByRules(parseLetter(text, 0), judge);
        const whole = judged.map(({ sentence }) => sentence.text).join(' ');
        const expected: readonly string[] = Object.entries(judge.pack.situations)
          .filter(([, pattern]) => pattern.test(whole.toLowerCase().replaceAll('’', "'")))
          .map(([name]) => name);
        told += expected.length;
        if (judged[0]) assert.deepEqual(judged[0].surroundings.place?.situations, expected, text);
      }
    }
    assert.ok(told > 100);
  });
});
