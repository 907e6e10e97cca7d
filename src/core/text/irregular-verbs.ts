/** Past forms of irregular English verbs: with "-ed" they are how the rules recognise a finite clause without a tagger. */
export const irregularPasts: ReadonlySet<string> = new Set(
  `arose awoke bore beat became began bent bet bound bit bled blew broke brought built burnt bought caught chose came cost crept
  cut dealt dug did drew dreamt drank drove ate fell fed felt fought found fled flung flew forbade forgot forgave froze got gave
  went ground grew hung had heard hid hit held hurt kept knelt knew laid led leapt learnt left lent let lay lit lost made meant met
  paid put quit read rode rang rose ran said saw sought sold sent set shook shone shot showed shut sang sank sat slept slid
  spoke sped spent spun split spread sprang stood stole stuck struck strung swore swept swam swung took taught tore told thought
  threw understood woke wore wove wept won wound withdrew wrote undertook overcame overthrew foresaw withheld upheld undercut
  bred clung shrank spelt spat stung stank wrung was were has is are does says goes comes makes takes gives means needs wants
  remains seems becomes shows keeps knows thinks gets puts lies stands faces plans hopes wishes believes expects appears sees runs`
    .split(/\s+/)
    .filter((w) => w !== ''),
);
