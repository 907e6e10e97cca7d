/** How well a reader could check who said something: named, anonymous, or through somebody else. */
import type { ShippedCodebook } from './shipped-codebook';

export const attributionQuality: ShippedCodebook = {
  name: 'Attribution quality',
  description: 'How well a reader could check who said something. Apply it to quotations.',
  source: 'Categories usual in studies of sourcing, in the terms of the attribution relations of PARC and PolNeAR.',
  codes: [
    {
      name: 'Named source',
      definition: 'The source has a name of its own, so that a reader could go and ask.',
      include: 'Persons by name, offices and firms by name, a published document with its title.',
      exclude: 'A role alone (“the spokesman”), unless the article has given the name before.',
      example: '“We shall pay for the pier,” said Ruud Ekkers, who owns the barge.',
      colour: 9,
      key: '1',
    },
    {
      name: 'Anonymous source',
      definition: 'The source is kept from the reader: a role, a group or nothing at all stands in its place.',
      include: 'Officials without a name, “sources close to”, “it is said”, passives that hide the speaker.',
      exclude:
        'A source named elsewhere in the same article. Groups that speak as such in public: a named union, a council.',
      example: 'A person who had seen the log said that the pilot was asleep.',
      colour: 10,
      key: '2',
    },
    {
      name: 'Via another medium',
      definition: 'The outlet did not hear it: the words come through an agency, another outlet or a posted text.',
      include: '“told Radio Osten”, “the agency reported”, words taken from a social network or a press release.',
      exclude: 'A news conference at which the outlet was present. A medium that is itself the source.',
      example: 'The captain told a coast radio station that he had seen no light on the pier.',
      colour: 11,
      key: '3',
    },
  ],
};
