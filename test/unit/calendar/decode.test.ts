import assert from 'node:assert/strict';
import { decodeCalendar } from '../../../src/core/calendar/decode';

const decode = (bytes: Uint8Array): string =>
  decodeCalendar(bytes, (part, encoding) => new TextDecoder(encoding, { fatal: true }).decode(part));

describe('decodeCalendar', () => {
  it('reads UTF-8, with a BOM or without', () => {
    assert.equal(decode(Buffer.from('SUMMARY:Gespräch 🚀\r\n')), 'SUMMARY:Gespräch 🚀\r\n');
    assert.equal(decode(Buffer.from('\uFEFFSUMMARY:ä')), 'SUMMARY:ä');
  });

  it('joins a character that was folded in its midst', () => {
    const bytes = Buffer.from('SUMMARY:Müller');
    const at = bytes.indexOf(0xc3) + 1;
    for (const fold of ['\r\n ', '\n\t']) {
      assert.equal(
        decode(Buffer.concat([bytes.subarray(0, at), Buffer.from(fold), bytes.subarray(at)])),
        'SUMMARY:Müller',
      );
    }
  });

  it('reads what Windows wrote', () => {
    assert.equal(decode(Buffer.from('SUMMARY:M\xfcller \x96 Acme', 'latin1')), 'SUMMARY:Müller – Acme');
    assert.equal(decode(Buffer.from('\uFEFFSUMMARY:Müller', 'utf16le')), 'SUMMARY:Müller');
    assert.equal(decode(Buffer.from('\uFEFFSUMMARY:Müller', 'utf16le').swap16()), 'SUMMARY:Müller');
  });
});
