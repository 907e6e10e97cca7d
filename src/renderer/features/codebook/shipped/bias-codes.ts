/** Lexical and informational bias, each with the side it takes, and a code for the words that name its target. */
import type { ShippedCodebook } from './shipped-codebook';

export const biasCodes: ShippedCodebook = {
  name: 'Lexical and informational bias',
  description:
    'Passages that turn the reader for or against somebody, by the choice of words or by the choice of what is told. Mark the target beside them.',
  source: 'After L. Fan and others, In plain sight: Media bias through the lens of factual reporting, EMNLP 2019.',
  codes: [
    {
      name: 'Lexical bias',
      definition: 'A neutral word was at hand, and a loaded one was taken.',
      include: 'Charged nouns, verbs and adjectives in the outlet’s own voice; scare quotes; epithets.',
      exclude: 'Loaded words inside a quotation. Strong words that simply fit what happened.',
      example: 'The harbour boss wriggled out of the question.',
      colour: 1,
      key: '1',
      children: [
        {
          name: 'Lexical, against the target',
          definition: 'The word puts the person or group that it is about in a bad light.',
          include: 'Contempt, suspicion, ridicule, words of violence or dishonesty.',
          exclude: 'Unfavourable facts in plain words: use Informational, against the target.',
          example: 'The barge lobby whined that nobody had asked it.',
          colour: 2,
          key: '2',
        },
        {
          name: 'Lexical, for the target',
          definition: 'The word puts the person or group that it is about in a good light.',
          include: 'Praise, warmth, words of courage or care in the outlet’s own voice.',
          exclude: 'Favourable facts in plain words: use Informational, for the target.',
          example: 'The tireless harbour master brushed the insult aside.',
          colour: 4,
          key: '3',
        },
      ],
    },
    {
      name: 'Informational bias',
      definition:
        'The words are plain; that this fact is told here turns the reader, and the story would stand without it.',
      include:
        'Asides on a person’s past, wealth, friends; background that serves one side; a quotation chosen to expose.',
      exclude: 'Facts that the happening cannot be told without.',
      example: 'Mr. Ekkers, whose first firm went bankrupt, did not answer the telephone.',
      colour: 7,
      key: '4',
      children: [
        {
          name: 'Informational, against the target',
          definition: 'The fact that was added lets the person or group look bad.',
          include: 'Old scandals, unrelated failures, a reply left out that other outlets print.',
          exclude: 'Accusations that are themselves the news.',
          example: 'The director, fined in 2014 over a parking matter, signed the order.',
          colour: 10,
          key: '5',
        },
        {
          name: 'Informational, for the target',
          definition: 'The fact that was added lets the person or group look good.',
          include: 'Unrelated merits, sympathetic detail, the weak points of an opponent only.',
          exclude: 'Merits that are themselves the news.',
          example: 'The director, who reads to children in the ward on Sundays, signed the order.',
          colour: 6,
          key: '6',
        },
      ],
    },
    {
      name: 'Target of the bias',
      definition: 'The words that name whom or what the loaded word or the added fact is about.',
      include: 'The nearest name, role or pronoun, once for each biased passage.',
      exclude: 'Persons who are merely near by. Targets of criticism inside quotations.',
      example: '“The harbour boss” in: The harbour boss wriggled out of the question.',
      colour: 9,
      key: '7',
    },
  ],
};
