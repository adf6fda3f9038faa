import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URGENCIES } from '../../../src/core/clock/types';
import { LETTER_KINDS } from '../../../src/core/record/types';

interface Tool {
  readonly name: string;
  readonly modelDescription: string;
  readonly toolReferenceName: string;
  readonly inputSchema: {
    readonly required?: readonly string[];
    readonly properties: Readonly<
      Record<string, { readonly description?: string; readonly enum?: unknown; readonly items?: { enum?: unknown } }>
    >;
  };
}

describe('the tools that package.json contributes', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { languageModelTools: readonly Tool[] };
  };
  const tools = new Map(contributes.languageModelTools.map((tool) => [tool.name.split('_').slice(1).join('_'), tool]));

  it('offer the urgencies and kinds that there are', () => {
    assert.deepEqual(tools.get('list_pending')?.inputSchema.properties['urgency']?.items?.enum, URGENCIES);
    assert.deepEqual(tools.get('draft_letter')?.inputSchema.properties['kind']?.enum, LETTER_KINDS);
    const described = tools.get('list_pending')?.modelDescription ?? '';
    for (const urgency of URGENCIES) assert.ok(described.includes(urgency), urgency);
  });

  it('describe each input, and demand none that is not there', () => {
    assert.equal(tools.size, 4);
    for (const { name, toolReferenceName, inputSchema } of tools.values()) {
      assert.match(name, /^interview-follow-up_[a-z_]+$/);
      assert.match(toolReferenceName, /^[A-Za-z]+$/);
      for (const [key, { description }] of Object.entries(inputSchema.properties)) assert.ok(description, key);
      for (const key of inputSchema.required ?? []) assert.ok(key in inputSchema.properties, key);
    }
  });
});
