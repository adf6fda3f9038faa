import assert from 'node:assert/strict';
import { proposeTags, tagAt } from '../../../src/core/draft/templateCompletion';
import { TEMPLATE_VARIABLES } from '../../../src/core/draft/variables';

/** What a proposal makes of a text whose cursor is a bar; the cursor stands there afterwards. */
function taken(marked: string, label: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { span, proposals } = proposeTags(text, offset) ?? assert.fail('No tag is written here.');
  const proposal = proposals.find((one) => one.label === label) ?? assert.fail(`There is no “${label}”.`);
  return `${text.slice(0, span.start)}${proposal.before}|${proposal.behind}${text.slice(span.end)}`;
}

const labels = (marked: string): string[] | undefined =>
  proposeTags(marked.replace('|', ''), marked.indexOf('|'))?.proposals.map(({ label }) => label);

const NAMES = TEMPLATE_VARIABLES.map(({ name }) => name);

describe('what is proposed for a tag', () => {
  it('is every variable, then the section to close, then every section', () => {
    assert.deepEqual(labels('{{#liked}}{{|'), [...NAMES, '/liked', ...NAMES.map((name) => `#${name}`)]);
    assert.deepEqual(labels('{{{|}}}'), NAMES);
    assert.deepEqual(labels('{{#|}}'), NAMES);
  });

  it('closes the sections that are open there, the innermost first', () => {
    assert.deepEqual(labels('{{#liked}} {{#topics}} {{#recap}}{{/recap}} {{/|}} {{/liked}}'), ['topics', 'liked']);
    assert.deepEqual(labels('Nothing is open {{/|}}'), []);
  });

  it('is nothing outside of a tag', () => {
    for (const marked of ['a|', '{|', '{{company}}|', '{{company |', '{{! a remark|', '{{>|', '{{\n|']) {
      assert.equal(labels(marked), undefined, marked);
    }
  });

  it('replaces the name that is there, and writes the braces that are missing', () => {
    assert.equal(taken('Dear {{|', 'company'), 'Dear {{company}}|');
    assert.equal(taken('Dear {{co|}}.', 'company'), 'Dear {{company}}|.');
    assert.equal(taken('Dear {{{co|mp}}}.', 'company'), 'Dear {{{company}}}|.');
    assert.equal(taken('Dear {{{co|}.', 'company'), 'Dear {{{company}}}|.');
    assert.equal(taken('Dear {{co|}}}', 'company'), 'Dear {{company}}|}');
  });

  it('closes a section behind the cursor', () => {
    assert.equal(taken('{{#|}}', 'liked'), '{{#liked}}|{{/liked}}');
    assert.equal(taken('{{^li|', 'liked'), '{{^liked}}|{{/liked}}');
    assert.equal(taken('{{|}}', '#liked'), '{{#liked}}|{{/liked}}');
    assert.equal(taken('{{#liked}} x {{|}}', '/liked'), '{{#liked}} x {{/liked}}|');
    assert.equal(taken('{{#liked}} x {{/|}}', 'liked'), '{{#liked}} x {{/liked}}|');
  });
});

describe('the tag at a place', () => {
  it('reaches from its first brace to its last', () => {
    const text = 'a {{{company}}} b';
    assert.equal(tagAt(text, 1), undefined);
    for (const at of [2, 8, 14]) assert.equal(tagAt(text, at)?.name, 'company');
    assert.equal(tagAt(text, 15), undefined);
  });
});
