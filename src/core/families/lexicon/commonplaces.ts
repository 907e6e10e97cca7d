/**
 * Words of the sentences that anybody says after anything: "Our thoughts are with the families", "We take these matters
 * extremely seriously", "It is too early to say", "The best day of my life". Two people may say them word for word.
 */
const WORDS = `thought thoughts prayer prayers heart hearts family families friend friends victim victims loved ones condolences
  condolence sympathy sympathies sad saddened saddens sadness tragic tragedy terrible devastated devastating heartbroken
  shocked shocking died dead death lost loss lose lives life mourn mourning deeply deepest sincere extremely very truly fully
  serious seriously matter matters issue issues allegation allegations claim claims concern concerns concerned review
  investigate investigating investigation inquiry probe ongoing pending cooperate cooperating cooperation working work
  closely authorities police safety security priority priorities public community staff customers passengers everyone
  early speculate speculation comment comments further statement details information awaiting wait see confirm deny
  disappointed disappointing disappointment pleased delighted proud honoured honored happy grateful thankful thank thanks
  thankyou thrilled relieved relief glad hope hopeful confident committed commitment support supports help best better day
  days great good big fantastic amazing incredible special important welcome decision decisions verdict appeal justice right
  wrong truth stand together strong fight win winning team game club players season respect apologise apologize apology
  sorry regret mistake mistakes mistaken responsibility full steps step action necessary measures possible soon time times
  people country world future past years year today tomorrow`;

const words = new Set(WORDS.split(/\s+/u));

export const isCommonplace = (word: string): boolean => words.has(word);
