/** Entman's four framing functions: what a frame does with a happening. */
import type { ShippedCodebook } from './shipped-codebook';

export const framingFunctions: ShippedCodebook = {
  name: 'Four framing functions',
  description: 'What a passage does with the happening: names the trouble, its cause, its moral side, its cure.',
  source:
    'After R. M. Entman, Framing: Toward clarification of a fractured paradigm, Journal of Communication 43 (1993).',
  codes: [
    {
      name: 'Problem definition',
      definition: 'The passage says what the trouble is, for whom it is one, and how great it is.',
      include:
        'Naming a harm, a danger, a loss or a conflict as the thing at stake. Costs and victims given to show its size.',
      exclude: 'Who brought it about: use Responsibility. A bare event without any word on why it matters.',
      example: 'Four thousand households on the island now have no road to a hospital.',
      colour: 1,
      key: '1',
    },
    {
      name: 'Responsibility',
      definition: 'The passage says who or what brought the trouble about, or who is answerable for it.',
      include:
        'Naming a cause: a person, an office, a rule, neglect, weather. Denials of blame. Calls for somebody to answer.',
      exclude: 'What should be done next: use Remedy. Praise or blame of character: use Moral judgement.',
      example: 'The brake had been reported twice since the spring, and nobody signed for it.',
      colour: 2,
      key: '2',
    },
    {
      name: 'Moral judgement',
      definition: 'The passage weighs persons, deeds or effects as right or wrong, decent or shameful.',
      include:
        'Words of praise, blame, duty, guilt, honour. Judgements put into a speaker’s mouth without contradiction.',
      exclude: 'Breaches of law told as law: use Responsibility. Judgements of skill or success without a moral side.',
      example: 'To send a crew out in that wind was a disgrace, the pilots’ guild wrote.',
      colour: 12,
      key: '3',
    },
    {
      name: 'Remedy',
      definition: 'The passage proposes, defends or foretells what is to be done about the trouble.',
      include: 'Measures asked for, promised, ordered or refused. Words on whether a measure would work.',
      exclude: 'Measures that belong to the story’s past and solve nothing now. Mere announcements of dates.',
      example: 'The harbour office wants a pilot on board of every barge above five hundred tons.',
      colour: 4,
      key: '4',
    },
  ],
};
