import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decodeWire, encodeWire, fromBase64, toBase64 } from './wire';

test('base64 is the base64 of everybody else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});

test('bytes longer than one piece come back whole', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7) % 256);
  expect(Buffer.from(toBase64(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(fromBase64(toBase64(bytes))).equals(Buffer.from(bytes))).toBe(true);
});

test('a value with bytes deep inside crosses the wire', () => {
  const value = { ok: true, value: [{ name: 'a', bytes: new Uint8Array([1, 2, 255]) }, null, 'x\u2028'] };
  expect(decodeWire(encodeWire(value))).toEqual(value);
});

test('any text crosses the wire, and the wire itself is plain ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const wire = encodeWire({ text });
      expect(wire).toMatch(/^[\x00-\x7f]*$/);
      expect(decodeWire(wire)).toEqual({ text });
    }),
  );
});

test('an object that only looks like tagged bytes stays an object', () => {
  expect(decodeWire(encodeWire({ $bytes: 'AA==', more: 1 }))).toEqual({ $bytes: 'AA==', more: 1 });
});
