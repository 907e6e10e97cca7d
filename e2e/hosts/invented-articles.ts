/** Small invented articles in any number, each with a quotation: web pages that share no headline and little wording. */
import type { TestFile } from './work';

const places = [
  'Arnholm',
  'Belmarsh',
  'Corvane',
  'Dellwick',
  'Estrova',
  'Fennick',
  'Garrow',
  'Holmsund',
  'Ivel',
  'Jorvale',
];
const things = [
  'bridge',
  'school',
  'market',
  'orchard',
  'library',
  'harbour',
  'clinic',
  'theatre',
  'reservoir',
  'bakery',
];
const deeds = [
  'closes',
  'reopens',
  'floods',
  'expands',
  'moves',
  'burns',
  'wins a prize',
  'loses its roof',
  'is sold',
  'turns fifty',
];
const people = [
  'Mara Lindqvist',
  'Tobias Renn',
  'Ines Okafor',
  'Pavel Hruby',
  'Sunniva Dahl',
  'Omar Castellan',
  'Greta Voss',
];

const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export const inventedArticles = (count: number): TestFile[] =>
  Array.from({ length: count }, (_, n) => ({
    name: `articles/${String(n).padStart(4, '0')}.html`,
    bytes: Buffer.from(inventedArticle(n)),
  }));

function inventedArticle(n: number): string {
  const place = nth(places, n);
  const thing = nth(things, Math.floor(n / 10));
  const deed = nth(deeds, Math.floor(n / 100) + n);
  const person = nth(people, n);
  const headline = `The ${thing} of ${place} ${deed}, number ${String(n)}`;
  const paragraphs = [
    `The ${thing} of ${place} ${deed}, as the town heard on day ${String(n)} of its long count of such mornings.`,
    `“We have waited ${String(n + 2)} weeks for the ${thing}, and ${place} will remember it,” said ${person}, who works there.`,
    `${person} added that ${String(3 * n + 7)} visitors had come in the month before, most of them on foot.`,
  ];
  return `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('')}</article></body></html>`;
}
