/** Hand-written events as agencies tell them: short, and nearly all of it reported by many sources in the event's own words. */
import type { HardEvent } from './read-hard-event';

export const wireAndBrief: readonly HardEvent[] = [
  {
    name: 'raid on the dredgers',
    articles: [
      {
        outlet: 'Wire Halse',
        published: '2021-10-19',
        text: `Norvane gunboats burned two Sollen dredgers in the Strait of Aune on Monday.

Sollen patrol boats had <warned>, the Norvane defence ministry <said>, {w1|Norvane defence ministry: the dredgers were burned in answer to Friday’s ramming of a Norvane trawler}.

Defence Minister Jon Reth <said> {w2|Jon Reth: Norvane gunboats attacked and burned two dredgers in the strait on Monday in answer to the ramming}. {w3|Jon Reth: “We consider the matter closed,”} Reth <told> reporters. {w4|Jon Reth: “We do not seek a quarrel with Sollen, but we are prepared to answer any further ramming with stronger measures.”}

Western envoys in the region <said> {w5|??Western envoys: the attack on the Sollen dredgers in the strait appeared to be measured so as not to upset the fishing fleets}.

Sollen <said> {w6|Sollen: further attacks would endanger Norvane’s trawlers}.`,
      },
      {
        outlet: 'Aune Agency',
        published: '2021-10-19',
        text: `Naval experts <say> {w7|??Naval experts: Norvane faces a dilemma in the strait after the burning of the Sollen dredgers in answer to the ramming of its trawler}.

Reth, the defence minister, <said>: {w3|Jon Reth: “We consider this matter closed.”} He <added>: {w4|Jon Reth: “We do not seek a quarrel with Sollen but we are prepared to answer any further rammings with stronger measures.”}

Sollen radio <said> {w8|Sollen radio: Norvane forces attacked the Sollen dredgers late on Sunday and that two of them were still burning east of Aune}.

Prime Minister Alda Vik would not <say> {w9|Alda Vik: what the decision was}.

A bill before the assembly <says> {w10|?A bill: “no vessel can take action against the trawlers of Norvane with impunity.”}`,
      },
      {
        outlet: 'Strait News',
        published: '2021-10-20',
        text: `Envoys and naval sources <said> {w11|??Envoys and naval sources: to burn the dredgers seemed the mildest step open to Norvane after its decision to answer}.

Norvane’s ambassador, Lise Orm, <told> the council {w12|Lise Orm: men on the burned dredgers had taken all kinds of action against trawlers and other peaceful vessels}.

Vik would not <say> {w9|Alda Vik: what the decision was}, but <said> {w13|Alda Vik: she had already made a decision on Norvane’s answer to the ramming}.

Sollen’s harbour radio <reported> {w14|Sollen’s harbour radio: one of the dredgers had sunk}.

Sollen <warned> {w6|Sollen: any further attack would endanger the trawlers of Norvane}.`,
      },
    ],
  },
  {
    name: 'rate decision',
    articles: [
      {
        outlet: 'Market Wire',
        published: '2022-06-15',
        text: `The Bank of Torvane raised its rate by half a point on Wednesday.

Governor Ines Falk <said> {r1|Ines Falk: the rate rise would bring inflation down to three percent by next summer}. {r2|Ines Falk: “We would rather act too early than too late,”} she <said>.

Analysts <said> {r3|??Analysts: the rate rise would slow the housing market by next summer}. Dealers <said> {r4|??Dealers: the rate rise had been expected by the market}.

{r5|Pia Holm: “Half a point is half a point too much,”} <said> Pia Holm, chief economist at Corvane Securities. The union of tenants <said> {r6|union of tenants: the rate rise would drive rents up}.

Finance Minister Tor Ekland <said> {r7|Tor Ekland: the government respected the decision of the bank}.`,
      },
      {
        outlet: 'Torvane Post',
        published: '2022-06-16',
        text: `Inflation should be down to three percent by next summer after the rate rise, the bank’s governor, Ines Falk, <said>: {r1|Ines Falk: the rate rise would see inflation at three percent by next summer}.

Economists <said> {r8|??Economists: the rate rise came too late to bring inflation down by next summer}. The housing association <said> {r9|housing association: the rate rise would hurt the housing market and builders}.

The opposition leader, Sten Moe, <said> {r10|Sten Moe: the government had left the bank no choice by its spending}. Mr Ekland <said> {r7|Tor Ekland: the government respected the bank’s decision}.

{r2|Ines Falk: “We’d rather act too early than too late,”} Ms Falk <said>.`,
      },
      {
        outlet: 'Evening Ledger',
        published: '2022-06-16',
        text: `Tenants fear higher rents. {r6|union of tenants: Rents would rise with the rate}, the union of tenants <said>.

Builders <said> {r11|??Builders: the rate rise would stop half of the new homes planned for next summer}.

The bank’s deputy governor, Olaf Brandt, <said> {r12|Olaf Brandt: the market had expected the rate rise}. Bankers <said> {r13|??Bankers: the decision of the bank had surprised the government}.

{r5|Pia Holm: “Half a point too much,”} economist Pia Holm <called> it.`,
      },
    ],
  },
];
