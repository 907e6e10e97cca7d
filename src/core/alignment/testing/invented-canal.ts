/** An invented event for the tests of this folder: a report, near words that reword it, and others' own reports. */
import type { Draft } from './rewrites';

/** No sentence repeats another's matter. */
export const report: Draft = [
  [
    'The council of Veldhaven voted on Monday to drain the Marrow canal for 14 months.',
    'Nine of its 11 members were in favour.',
  ],
  ['Mayor Ilse Tarn said the walls had been built in 1891 and leaned 40 centimetres toward the water.'],
  [
    'Boat owners had asked for a delay until the autumn market.',
    'Their spokesman, Piet Oskar, called the vote a theft of the summer.',
  ],
  ['Engineers found three holes under the Tanner bridge last winter, each wide enough for a dog.'],
  ['The work will cost 23 million florins, a third of it paid by the province.'],
  ['Fishermen are to move 6,000 carp and eels to the old gravel lake before the pumps start.'],
  ['A museum ship, the Blue Hour, cannot be moved and will stand on timber props.'],
  [
    'Schools along the canal plan lessons on the mud and what lies in it.',
    'Divers once pulled a church bell and two cannons from it.',
  ],
];

export const rewording: Readonly<Record<string, string>> = Object.fromEntries(
  `council=assembly voted=decided drain=empty members=persons favour=support said=stated walls=barriers built=constructed
  leaned=tilted toward=to water=sea boat=vessel owners=proprietors asked=requested delay=postponement market=fair
  called=named theft=robbery engineers=technicians found=discovered holes=openings wide=broad enough=sufficiently
  work=labour cost=require paid=covered fishermen=anglers move=transfer old=former start=begin ship=vessel cannot=shan't
  stand=remain timber=wooden schools=academies along=beside plan=intend lies=rests pulled=dragged once=formerly
  last=previous each=every`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** Other outlets' own reports: names and figures shared, sentences not. */
export const ownReports: readonly Draft[] = [
  [
    ['Veldhaven will lose its Marrow canal for more than a year.'],
    [
      'Ilse Tarn, the mayor, won the argument in a hot hall after four hours.',
      'Two councillors walked out before the end and slammed the door.',
    ],
    ['What worries the traders is the smell; the baker Rosa Quint has bought 60 candles.'],
    ['The provincial treasury puts up a third of the 23 million florins.'],
    ['Nobody has yet asked the herons.'],
  ],
  [
    ['Piet Oskar keeps four boats on the Marrow and has nowhere to put them.'],
    ['“They voted in ten minutes on my whole year,” he says, coiling a rope on the quay.'],
    ['On Monday nine councillors raised their hands, and from the first of May the sluices stay open.'],
    ['His rental firm turned over 80,000 florins last season, most of it in July.'],
    ['The town hall promises vouchers but has printed none.'],
  ],
  [
    ['A heat wave closed the asphalt works at Odderby on Friday.'],
    ['Foremen sent 200 people home when the yard reached 46 degrees.'],
    ['The union wants a rule that stops work at 35, and the owners offer more fans.'],
    ['Rain is forecast for Tuesday.'],
  ],
];
