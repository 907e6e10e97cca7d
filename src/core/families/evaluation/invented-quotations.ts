/**
 * Clean invented quotations for the generators: several speakers, each with sentences of one speech on one subject, so
 * that the other sentences are hard negatives. The harder alterations are written by hand beside each sentence.
 */
export interface InventedQuotation {
  readonly speaker: string;
  readonly text: string;
  /** The same thing in other words. */
  readonly reworded: string;
  /** The same words in another order. */
  readonly reordered: string;
  /** Who does it and whom it befalls changed round; empty where the sentence has no two parties. */
  readonly reversed: string;
  /** As an outlet reports it without quote marks. */
  readonly reported: string;
}

/** What led up to a quotation, in the order of `inventedQuotations`; outlets that copy each other keep it. */
export const occasions: readonly string[] = [
  'At the opening of the fish market',
  'Asked who should bear the burden',
  'On the way to the ferry terminal',
  'In front of the wrecked sheds',
  'After a meeting of the shop stewards',
  'Pointing at the idle gantries',
  'In a speech on the steps of the theatre',
  'When a trader raised the bill',
  'In the garrison chapel',
  'Reading from a sheet of paper',
  'At the customs house',
  'With a mailbag at the lectern',
  'On a tour of the clinic',
  'Before a committee of parliament',
  'During the evening broadcast',
  'In the children\u2019s ward',
  'From a helicopter landing strip',
  'Outside the courtroom',
  'In the control room upstream',
  'Among camp beds in the gymnasium',
];

const line = (
  speaker: string,
  text: string,
  reworded: string,
  reordered: string,
  reversed: string,
  reported: string,
) => ({
  ...{ speaker, text, reworded, reordered, reversed, reported },
});

export const inventedQuotations: readonly InventedQuotation[] = [
  line(
    'Adda Holm',
    'The council will rebuild the northern pier with Mr. Kovalenko before the autumn storms reach 3 of our harbours',
    'Reconstruction of the jetty in the north, led by Kovalenko, is going to happen ahead of the gales in fall',
    'Before the autumn storms reach 3 of our harbours the council will rebuild the northern pier with Mr. Kovalenko',
    '',
    'the council would rebuild the northern pier with Mr. Kovalenko before the autumn storms reached 3 of their harbours',
  ),
  line(
    'Adda Holm',
    'Our fishermen must trust the council on the pier, because nobody in Halvick can pay 40 million crowns alone',
    'Without faith in the town government those who fish cannot manage: such an amount no person here could raise',
    'Because nobody in Halvick can pay 40 million crowns alone, our fishermen must trust the council on the pier',
    'The council must trust our fishermen on the pier, because nobody in Halvick can pay 40 million crowns alone',
    'their fishermen had to trust the council on the pier because nobody in Halvick could pay 40 million crowns alone',
  ),
  line(
    'Adda Holm',
    'I have spoken to Governor Lindqvist twice about the harbour, and she will visit the old lighthouse on Tuesday',
    'The head of the province was contacted by me on two occasions and is coming to see the aged beacon',
    'On Tuesday she will visit the old lighthouse, and I have spoken to Governor Lindqvist twice about the harbour',
    'Governor Lindqvist has spoken to me twice about the harbour, and she will visit the old lighthouse on Tuesday',
    'she had spoken to Governor Lindqvist twice about the harbour and the governor would visit the old lighthouse on Tuesday',
  ),
  line(
    'Adda Holm',
    'The storms of last winter destroyed 17 boats in the harbour, and the owners should receive help from Ostmark soon',
    'Seventeen vessels perished in the bad weather a year ago; those they belonged to deserve quick foreign support',
    'In the harbour the storms of last winter destroyed 17 boats, and the owners should receive help from Ostmark soon',
    '',
    'the storms of last winter had destroyed 17 boats in the harbour and the owners should receive help from Ostmark soon',
  ),
  line(
    'Bo Lind',
    'The union will take the port authority to court in March if it dismisses 250 workers without a hearing',
    'Legal steps against the management of the docks follow in spring should a quarter thousand staff be sacked unheard',
    'If it dismisses 250 workers without a hearing, the union will take the port authority to court in March',
    'The port authority will take the union to court in March if it dismisses 250 workers without a hearing',
    'the union would take the port authority to court in March if it dismissed 250 workers without a hearing',
  ),
  line(
    'Bo Lind',
    'We can stop every crane in Tarnmouth within 2 hours, and the managers know our strength very well',
    'It would take us just a short while to halt all lifting gear in town, a power the bosses are aware of',
    'Within 2 hours we can stop every crane in Tarnmouth, and the managers know our strength very well',
    'We can stop every crane in Tarnmouth within 2 hours, and we know the strength of the managers very well',
    'they could stop every crane in Tarnmouth within 2 hours and the managers knew their strength very well',
  ),
  line(
    'Bo Lind',
    'The workers have waited for 5 years for a fair contract, and Minister Sandoval would do well to remember their patience',
    'For half a decade employees hoped to get decent terms; the politician ought to bear in mind how calm they stayed',
    'For 5 years the workers have waited for a fair contract, and Minister Sandoval would do well to remember their patience',
    '',
    'the workers had waited for 5 years for a fair contract and Minister Sandoval would do well to remember their patience',
  ),
  line(
    'Bo Lind',
    'A strike in the port might cost the city 12 million crowns a day, but a broken promise costs the union its members',
    'Walkouts are expensive for the municipality, yet when pledges are not kept it is we who lose people',
    'The union loses its members by a broken promise, but a strike in the port might cost the city 12 million crowns a day',
    '',
    'a strike in the port might cost the city 12 million crowns a day but a broken promise cost the union its members',
  ),
  line(
    'Carla Reuel',
    'Our soldiers will leave the valley of Corrin by 30 June, and the villages must choose their own guards',
    'Troops pull out of that region around the start of summer; local people need to select who protects them',
    'By 30 June our soldiers will leave the valley of Corrin, and the villages must choose their own guards',
    '',
    'their soldiers would leave the valley of Corrin by 30 June and the villages had to choose their own guards',
  ),
  line(
    'Carla Reuel',
    'The rebels attacked the army on the bridge at dawn, and General Okafor lost 14 men in the fighting',
    'In early morning hostilities at the crossing over a dozen troops of the commander died',
    'At dawn the rebels attacked the army on the bridge, and General Okafor lost 14 men in the fighting',
    'The army attacked the rebels on the bridge at dawn, and General Okafor lost 14 men in the fighting',
    'the rebels had attacked the army on the bridge at dawn and General Okafor had lost 14 men in the fighting',
  ),
  line(
    'Carla Reuel',
    'We will impose heavy fines on the smugglers of Varnholt, and the border should stay closed for 6 weeks',
    'Those who bring in contraband are going to pay dearly, with the frontier kept shut well over a month',
    'For 6 weeks the border should stay closed, and we will impose heavy fines on the smugglers of Varnholt',
    'We will be heavily fined over the smugglers of Varnholt, and the border should stay closed for 6 weeks',
    'they would impose heavy fines on the smugglers of Varnholt and the border should stay closed for 6 weeks',
  ),
  line(
    'Carla Reuel',
    'The ministry has received 90 letters from mothers in Corrin, and every letter will get an honest answer from Colonel Pell',
    'Nearly a hundred parents wrote to our department; each of them shall hear back truthfully from the officer',
    'From mothers in Corrin the ministry has received 90 letters, and every letter will get an honest answer from Colonel Pell',
    '',
    'the ministry had received 90 letters from mothers in Corrin and every letter would get an honest answer from Colonel Pell',
  ),
  line(
    'Dario Finch',
    'The hospital can treat 60 patients a day in the new wing, and Professor Marchetti will lead the team of surgeons',
    'Five dozen sick people daily find care in the fresh annex, where a well known physician heads operations',
    'In the new wing the hospital can treat 60 patients a day, and Professor Marchetti will lead the team of surgeons',
    '',
    'the hospital could treat 60 patients a day in the new wing and Professor Marchetti would lead the team of surgeons',
  ),
  line(
    'Dario Finch',
    'The nurses warned the doctors about the vaccine in April, and the factory in Elstow had to destroy 8,000 doses',
    'Caution over the jab came from ward staff in spring, after which thousands of shots were thrown away by the plant',
    'In April the nurses warned the doctors about the vaccine, and the factory in Elstow had to destroy 8,000 doses',
    'The doctors warned the nurses about the vaccine in April, and the factory in Elstow had to destroy 8,000 doses',
    'the nurses had warned the doctors about the vaccine in April and the factory in Elstow had to destroy 8,000 doses',
  ),
  line(
    'Dario Finch',
    'The patients should keep their trust in our vaccine, because Elstow has tested every dose 4 times since the summer',
    'People under treatment need not lose confidence in the shot, each portion of which underwent repeated checks',
    'Because Elstow has tested every dose 4 times since the summer, the patients should keep their trust in our vaccine',
    '',
    'the patients should keep their trust in the vaccine because Elstow had tested every dose 4 times since the summer',
  ),
  line(
    'Dario Finch',
    'My department will open 11 beds for children on Monday, and the city may pay for the rooms of their parents',
    'Nearly a dozen places for the young become available in our unit next week, lodging for families possibly on the town',
    'On Monday my department will open 11 beds for children, and the city may pay for the rooms of their parents',
    '',
    'his department would open 11 beds for children on Monday and the city might pay for the rooms of their parents',
  ),
  line(
    'Elin Strand',
    'The river has risen 70 centimetres since Sunday, and the dam above Penhallow will hold the water for another night',
    'Levels in the stream went up over half a metre this week, yet that barrier upstream ought to withstand until morning',
    'Since Sunday the river has risen 70 centimetres, and the dam above Penhallow will hold the water for another night',
    '',
    'the river had risen 70 centimetres since Sunday and the dam above Penhallow would hold the water for another night',
  ),
  line(
    'Elin Strand',
    'The farmers sued the power company over the dam, and Judge Calloway must decide the case within 9 months',
    'Agricultural folk went to law against the electricity supplier; a ruling is due in under a year',
    'Over the dam the farmers sued the power company, and Judge Calloway must decide the case within 9 months',
    'The power company sued the farmers over the dam, and Judge Calloway must decide the case within 9 months',
    'the farmers had sued the power company over the dam and Judge Calloway had to decide the case within 9 months',
  ),
  line(
    'Elin Strand',
    'Our engineers can open 3 gates of the dam by hand, but the valley needs new pumps from Skarne before winter',
    'Technicians are able to lift some sluices manually; still, modern machinery has to arrive for the lowland',
    'By hand our engineers can open 3 gates of the dam, but the valley needs new pumps from Skarne before winter',
    '',
    'their engineers could open 3 gates of the dam by hand but the valley needed new pumps from Skarne before winter',
  ),
  line(
    'Elin Strand',
    'The families of the lower town will sleep in the school tonight, and the army has promised 500 blankets to Penhallow',
    'Residents near the bank spend these hours in classrooms, with warm covers on their way from the forces',
    'In the school the families of the lower town will sleep tonight, and the army has promised 500 blankets to Penhallow',
    '',
    'the families of the lower town would sleep in the school that night and the army had promised 500 blankets to Penhallow',
  ),
];
