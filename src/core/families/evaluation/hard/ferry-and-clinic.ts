/** Hand-written events, told by several invented outlets; the notation is explained in `read-hard-event.ts`. */
import type { HardEvent } from './read-hard-event';

export const ferryAndClinic: readonly HardEvent[] = [
  {
    name: 'ferry inquiry',
    articles: [
      {
        outlet: 'Norde Ledger',
        published: '2023-03-14',
        text: `The captain of the ferry Morwenna ignored two warnings before she struck the Halse breakwater, an inquiry heard on Tuesday.

{f1|Greta Solberg: “The lookout called out twice, and twice nobody on the bridge answered him,”} Greta Solberg, counsel to the inquiry, <told> the hearing. {f2|Greta Solberg: “By the time the wheel was turned there were ninety metres of water left.”}

Captain Iwan Prys, 61, {f3|Iwan Prys: denied that he had left the bridge}. {f4|Iwan Prys: “I was where I should have been, with my hand on the throttle,”} he <said>. {f5|Iwan Prys: “I have gone over that night a thousand times.”}

Transport minister Dafydd Orme <said> {f6|Dafydd Orme: the company’s licence would be “looked at very carefully”} but that {f7|Dafydd Orme: it was too early to draw conclusions}.

{f8|Carys Lowe: “Our thoughts are with the families of those who died,”} <said> Carys Lowe, chief executive of Halse Lines. {f9|Carys Lowe: “We are cooperating fully with the inquiry.”}

Relatives in the gallery wept. {f10|Mair Teague: “He was nineteen and it was his first week at sea,”} <said> Mair Teague, whose son was a deckhand.`,
      },
      {
        outlet: 'Harbour Post',
        published: '2023-03-15',
        text: `A lookout shouted a warning twice before the Morwenna hit the breakwater at Halse, counsel to the inquiry has claimed.

Opening the case, Ms Solberg <said> {f1|Greta Solberg: the lookout had called out twice and had been answered by nobody on the bridge}. There were only {f2|Greta Solberg: “90 meters of water left”} when the helm was put over, she <added>.

{f4|Iwan Prys: “I was where I should have been … my hand on the throttle,”} Mr Prys <told> the hearing. He had {f5|Iwan Prys: “gone over that night a thousand times”}.

{f11|Bryn Haf: “Our thoughts are with the families,”} <said> the mayor of Halse, Bryn Haf. {f12|Bryn Haf: “This town lives by the ferry and tonight it is mourning.”}

Halse Lines, which runs four ships, <said> {f9|Carys Lowe: it was “co-operating fully”}. Its chief executive <declined> to take questions.

The minister, Mr Orme, <told> reporters: {f6|Dafydd Orme: “We will look at that licence very carefully indeed.”} He <added>: {f13|Dafydd Orme: “If the rules were broken, the licence goes.”}`,
      },
      {
        outlet: 'Daily Skerry',
        published: '2023-03-15',
        text: `FERRY BOSS: “WE ARE COOPERATING”

Grieving mother Mair Teague told yesterday how her boy died in his first week at sea. {f10|Mair Teague: “He was only 19. It was his first week,”} she <sobbed>.

Skipper Iwan Prys <insisted>: {f4|Iwan Prys: “I was at my post with my hand on the throttle.”} He <claimed> {f14|Iwan Prys: the alarm on the bridge had never worked}.

A source close to the company <said>: {f15|?a source close to the company: “Nobody told the captain that the alarm was out of order.”}

{f16|Ioan Pell: “I shouted twice. Nobody answered me,”} lookout Ioan Pell <told> the Daily Skerry. {f17|Ioan Pell: “I still hear the bell.”}

{f8|Carys Lowe: “Our thoughts are with the families of those who lost their lives,”} Halse Lines boss Carys Lowe <said> in a statement.`,
      },
    ],
  },
  {
    name: 'clinic outbreak',
    articles: [
      {
        outlet: 'Vale Herald',
        published: '2022-11-02',
        text: `Three wards of the Corrib clinic were closed on Wednesday after 14 patients fell ill.

{c1|Nuala Breen: “We closed the wards as a precaution, and we will reopen them as soon as the tests come back clear,”} <said> Dr Nuala Breen, the clinic’s medical director. {c2|Nuala Breen: “Nobody is in danger of their life.”}

Health secretary Conor Tighe <said> {c3|Conor Tighe: he had “full confidence” in the staff}. {c4|Conor Tighe: “I do not expect a wider outbreak,”} he <told> parliament.

The nurses’ union was less sanguine. {c5|Sorcha Daly: “We have been warning about this for two years,”} its general secretary, Sorcha Daly, <said>. {c6|Sorcha Daly: “There is one cleaner for sixty beds.”}

Asked about visits, Dr Breen <said> {c7|Nuala Breen: relatives should stay away until Monday}.`,
      },
      {
        outlet: 'Evening Quay',
        published: '2022-11-02',
        text: `The Corrib clinic has shut three wards.

The medical director, Nuala Breen, <said> {c1|Nuala Breen: the closure was “a precaution” and the wards would reopen once the tests were clear}. {c2|Nuala Breen: No patient’s life was in danger}, she <said>.

{c4|Conor Tighe: “I don’t expect a wider outbreak,”} the health secretary <said>. {c8|Conor Tighe: “If there is one, we are ready for it.”}

Union leader Sorcha Daly <said> her members had been {c5|Sorcha Daly: “warning about this for 2 years”} and {c6|Sorcha Daly: that a single cleaner looked after 60 beds}.

{c9|Padraig Noone: “I was told nothing until I rang them myself,”} <complained> Padraig Noone, whose wife is a patient.`,
      },
      {
        outlet: 'The Corrib Citizen',
        published: '2022-11-03',
        text: `Patients’ relatives are angry after the closure of wards at the clinic, where the number of sick rose to 19 on Thursday.

{c10|Nuala Breen: “We have reopened one ward, and we hope to reopen the others on Friday,”} Dr Breen <said> on Thursday.

On Wednesday she had <said> that {c2|Nuala Breen: “nobody’s life is in danger”}.

{c11|Conor Tighe: “I now expect further cases,”} Mr Tighe <conceded>. A day earlier he had <told> parliament: {c4|Conor Tighe: “I do not expect a wider outbreak.”}

Mr Noone, 70, <said>: {c9|Padraig Noone: “They told me nothing. I had to ring them myself.”}

{c12|Sorcha Daly: “It was only a matter of time,”} the union’s Ms Daly <said>. {c6|Sorcha Daly: “You cannot keep sixty beds clean with one cleaner.”}`,
      },
    ],
  },
  {
    name: 'rate rise',
    articles: [
      {
        outlet: 'Ledger & Stock',
        published: '2024-02-08',
        text: `The Bank of Averland raised its main rate to 4.5 per cent on Thursday, the sixth rise in a row.

{r1|Hedda Lunde: “We will keep rates as high as necessary for as long as necessary,”} the governor, Hedda Lunde, <said>. {r2|Hedda Lunde: “Inflation is falling, but it is not falling fast enough.”} {r3|Hedda Lunde: “Households are feeling this, and I do not take it lightly.”}

She <said> {r4|Hedda Lunde: the bank expected inflation of 3.2 per cent at the end of the year}.

Finance minister Jonas Brekke <said> {r5|Jonas Brekke: the government respected the independence of the bank}. Opposition leader Silje Aune <called> the rise {r6|Silje Aune: “a kick in the teeth for young families”}.

{r7|Olav Frisk: “We think this is the last one,”} <said> Olav Frisk, an economist at Stad Securities. {r8|Olav Frisk: “The labour market is turning.”}`,
      },
      {
        outlet: 'Averland Today',
        published: '2024-02-08',
        text: `Interest rates are going up again. Governor Hedda Lunde <said> {r1|Hedda Lunde: rates would stay as high as needed, as long as needed}.

{r2|Hedda Lunde: “Inflation is coming down, but not quickly enough,”} Ms Lunde <told> a news conference.

For Silje Aune, who leads the opposition, it is {r6|Silje Aune: “a kick in the teeth”}. {r9|Silje Aune: “The minister hides behind the bank’s independence,”} she <said>.

{r5|Jonas Brekke: “We respect the bank’s independence,”} Mr Brekke <said>. {r10|Jonas Brekke: “It would be wrong of me to comment on its decisions.”}

{r11|Turid Moen: “We will keep prices as low as possible for as long as possible,”} <promised> Turid Moen of the grocers’ chain Kolo.`,
      },
      {
        outlet: 'Nordwire',
        published: '2024-02-08',
        text: `OSTHAVN (Nordwire) - Averland’s central bank hiked its policy rate by 25 basis points on Thursday and signalled that more may come.

{r12|Hedda Lunde: “We may have to do more,”} Governor Hedda Lunde <told> reporters. {r2+r3|Hedda Lunde: “Inflation is falling, but it is not falling fast enough … Households are feeling this,”} she <said>.

The bank {r4|Hedda Lunde: sees inflation at 3.2% by the end of the year}, she <said>.

{r7|Olav Frisk: “This was the last one, we think,”} Frisk <said>, {r8|Olav Frisk: citing a labor market that was turning}.

{r14|Jonas Brekke: “The bank decides, and we live with it,”} Brekke <told> Nordwire.`,
      },
    ],
  },
];
