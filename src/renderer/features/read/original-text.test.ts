import { expect, test } from 'vitest';
import { viewOfOriginal } from './original-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('plain text is shown as it stands', () => {
  expect(viewOfOriginal('a.txt', utf8('Bridge shut\n'))).toEqual({ kind: 'text', text: 'Bridge shut\n' });
});

test('bytes that are no UTF-8 are read as windows-1252', () => {
  expect(viewOfOriginal('a.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toEqual({ kind: 'text', text: 'café' });
});

test('a file whose name says nothing is text unless it holds NUL bytes', () => {
  expect(viewOfOriginal('README', utf8('Bridge')).kind).toBe('text');
  expect(viewOfOriginal('thing', new Uint8Array([1, 0, 2])).kind).toBe('other');
});

test('UTF-16 with its mark is text', () => {
  expect(viewOfOriginal('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toEqual({ kind: 'text', text: 'A' });
});

test('a PDF says what it is', () => {
  expect(viewOfOriginal('paper.PDF', utf8('%PDF-1.7'))).toEqual({ kind: 'other', what: 'a PDF document' });
});
