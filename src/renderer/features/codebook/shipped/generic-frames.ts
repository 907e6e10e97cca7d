/** Semetko and Valkenburg's five generic frames: ways of telling that any subject can be told in. */
import type { ShippedCodebook } from './shipped-codebook';

export const genericFrames: ShippedCodebook = {
  name: 'Five generic frames',
  description: 'Ways of telling that any subject can be told in. One passage may carry several.',
  source: 'After H. A. Semetko and P. M. Valkenburg, Framing European politics, Journal of Communication 50 (2000).',
  codes: [
    {
      name: 'Conflict',
      definition: 'The passage tells the matter as a quarrel between persons, groups, institutions or countries.',
      include: 'Two sides opposed; reproaches and replies; winners and losers; the language of fights and matches.',
      exclude: 'A difference of opinion reported without any clash. Armed attacks as bare events.',
      example: 'The mayor hit back at the union on Friday, and the union answered within the hour.',
      colour: 7,
      key: '5',
    },
    {
      name: 'Human interest',
      definition: 'The passage shows the matter through a single person’s life or feelings.',
      include: 'Portraits, private details, tears and joy; a fate that stands for many; words meant to move.',
      exclude: 'An official’s name and title alone. Numbers of people concerned without a face.',
      example: 'Every evening Ada Rehn lights a lamp in the window that faces the broken bridge.',
      colour: 6,
      key: '6',
    },
    {
      name: 'Economic effects',
      definition: 'The passage tells what the matter costs, earns or does to trade, work and prices.',
      include: 'Sums, losses, gains, jobs, prices, markets, budgets, now or expected.',
      exclude: 'Figures that measure something else than money or work. The financial motive of a crime.',
      example: 'Each day without the bridge costs the island’s fishers some forty thousand crowns.',
      colour: 3,
      key: '7',
    },
    {
      name: 'Morality',
      definition: 'The passage puts the matter under religious or moral rules and tells how one ought to act.',
      include:
        'Appeals to faith, conscience, duty; what children will think; right and wrong as the point of the story.',
      exclude: 'A single word of blame in passing: use Moral judgement of the framing functions, where you have them.',
      example: 'No town that calls itself decent lets its old people climb down to a rowing boat.',
      colour: 5,
      key: '8',
    },
    {
      name: 'Attribution of responsibility',
      definition:
        'The passage gives the cause of the matter, or the task of solving it, to a government, group or person.',
      include: 'Who could have prevented it, who must solve it, whether the office in charge is able to.',
      exclude: 'Blame between quarrelling parties that is told for the quarrel’s sake: use Conflict.',
      example: 'It is for the ministry, and for nobody else, to say when the cranes may turn again.',
      colour: 8,
      key: '9',
    },
  ],
};
