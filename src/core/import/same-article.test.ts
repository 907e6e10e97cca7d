import { describe, expect, it } from 'vitest';
import { emptyMetadata, type Metadata } from '../model/metadata';
import { addressKey, isSameArticle, isSameText } from './same-article';

const found = (value: string) => ({ value, origin: 'html', span: null }) as const;
const at = (url: string): Metadata => ({ ...emptyMetadata, url: found(url) });
const headed = (outlet: string, headline: string): Metadata => ({
  ...emptyMetadata,
  outlet: found(outlet),
  headline: found(headline),
});

const first = 'The ferry left the quay at dawn. Forty people were on board. The board said it would meet again in May.';
const later =
  'The ferry left the quay at dawn. Forty-one people were on board. The board said it would meet again in May. Two dogs were found.';
const other = 'Rain fell on the hills all night. Nobody was hurt, the village head told a radio station.';

describe('the address of a page', () => {
  it('is the same whoever sent the reader and on whatever device', () => {
    const keys = [
      'https://www.harbour.example/2021/12/31/ferry',
      'http://harbour.example/2021/12/31/ferry/?utm_source=x&fbclid=1',
      'https://m.harbour.example/2021/12/31/ferry/amp/',
      'https://amp.harbour.example/2021/12/31/ferry#comments',
    ].map((url) => addressKey(at(url)));
    expect(new Set(keys).size).toBe(1);
  });

  it('differs by the number that names the article, and a home page is none', () => {
    expect(addressKey(at('https://h.example/story.php?id=1'))).not.toBe(
      addressKey(at('https://h.example/story.php?id=2')),
    );
    expect(addressKey(at('https://h.example/'))).toBeNull();
    expect(addressKey(emptyMetadata)).toBeNull();
  });
});

describe('the same article', () => {
  it('has the same address, and some of its text', () => {
    const [a, b] = [at('https://h.example/ferry'), at('https://www.h.example/ferry?utm_medium=y')];
    expect(isSameArticle({ text: first, metadata: a }, { text: later, metadata: b })).toBe(true);
    expect(isSameArticle({ text: first, metadata: a }, { text: other, metadata: b })).toBe(false);
    expect(isSameArticle({ text: first, metadata: a }, { text: later, metadata: at('https://h.example/quay') })).toBe(
      false,
    );
  });

  it('or outlet, headline and much of the text in common', () => {
    const head = headed('Harbour Post', 'Ferry leaves the quay for good');
    expect(isSameArticle({ text: first, metadata: head }, { text: later, metadata: head })).toBe(true);
    expect(isSameArticle({ text: first, metadata: head }, { text: other, metadata: head })).toBe(false);
    expect(
      isSameArticle(
        { text: first, metadata: head },
        { text: later, metadata: headed('Norde', 'Ferry leaves the quay for good') },
      ),
    ).toBe(false);
    const live = headed('Harbour Post', 'Live updates');
    expect(isSameArticle({ text: first, metadata: live }, { text: later, metadata: live })).toBe(false);
  });

  it('has the same text where only white space and marks differ', () => {
    expect(
      isSameText(
        { text: first, metadata: emptyMetadata },
        { text: first.replace(/ /gu, '\n'), metadata: emptyMetadata },
      ),
    ).toBe(true);
    expect(isSameText({ text: first, metadata: emptyMetadata }, { text: later, metadata: emptyMetadata })).toBe(false);
  });
});
