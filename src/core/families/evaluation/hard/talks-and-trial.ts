/** Hand-written events, told by several invented outlets: translated statements, a trial, a fire. */
import type { HardEvent } from './read-hard-event';

export const talksAndTrial: readonly HardEvent[] = [
  {
    name: 'border talks',
    articles: [
      {
        outlet: 'The Meridian',
        published: '2021-06-18',
        text: `KELM — Talks between Tavria and Ostmark over the closed border ended on Friday without agreement.

Tavria’s president, Levan Kobiadze, <warned> that {t1|Levan Kobiadze: any attempt to move the border posts would be “the gravest of mistakes, with the gravest of consequences”}. {t2|Levan Kobiadze: “We do not want a quarrel with anyone,”} he <told> reporters in Kelm. {t3|Levan Kobiadze: “But we will not give up one metre of the valley.”}

Ostmark’s foreign minister, Irena Vold, <said> {t4|Irena Vold: the talks had been “frank and useful”}. {t5|Irena Vold: “There are two roads from here,”} she <said>. {t6|Irena Vold: “One leads back to this table and the other leads nowhere.”}

A senior Ostmark official, who asked not to be named, <said> {t7|?a senior Ostmark official: the government would reopen the crossings only if Tavria withdrew its patrols}.

{t8|Levan Kobiadze: “We have asked for guarantees in writing,”} Mr Kobiadze <said>. {t9|Levan Kobiadze: “Promises have been broken before.”}

Ms Vold, asked whether the talks would resume in July, <said>: {t10|Irena Vold: “We’ll see.”}`,
      },
      {
        outlet: 'Kelm Dispatch',
        published: '2021-06-19',
        text: `Tavria will not give up “one metre” of the Senn valley, its president said after talks broke down.

Moving the border posts {t1|Levan Kobiadze: “would be a very serious error that would have very serious consequences,”} Mr. Kobiadze <said> through an interpreter. {t2|Levan Kobiadze: “We are not looking for a fight with anybody,”} he <said>, {t3|Levan Kobiadze: “but we won’t surrender a single metre of the valley.”}

The Ostmark delegation struck a milder note. The discussions were {t4|Irena Vold: “frank” and “useful,”} Foreign Minister Irena Vold <said>. She <spoke> of {t5|Irena Vold: “two roads”}: one back to the table, the other going nowhere.

{t11|Irena Vold: “We have never threatened anybody and we are not threatening anybody now,”} she <added>.

The crossings would be opened {t7|??Ostmark officials: “only if Tavria pulls back its patrols,”} Ostmark officials <said>.

Tavria {t8|Levan Kobiadze: wants written guarantees}, its president <said>.`,
      },
      {
        outlet: 'Ostmark Courier',
        published: '2021-06-19',
        text: `Foreign Minister Vold called the talks in Kelm useful on Friday while the Tavrian side threatened “consequences.”

The Tavrian leader’s spokesman, Zurab Meli, <told> journalists that {t1|Zurab Meli>Levan Kobiadze: moving the posts “would be the gravest mistake”}. {t12|Zurab Meli: “We hope that it does not come to that,”} he <said>.

{t6|Irena Vold: “One road leads back to this table, the other one leads nowhere,”} Ms Vold <said>.

{t13|?a Tavrian diplomat: “Written guarantees are the least we need,”} a Tavrian diplomat <said>.

{t14|Levan Kobiadze: “We do not want anyone’s pity,”} Kobiadze <said> on a visit to the valley on Thursday, before the talks. {t15|Levan Kobiadze: “We will not give up our harvest.”}

On resuming in July the minister <said>: {t10|Irena Vold: “We will see.”}`,
      },
    ],
  },
  {
    name: 'fraud trial',
    articles: [
      {
        outlet: 'Court Gazette',
        published: '2020-09-29',
        text: `A jury on Tuesday found the art dealer Felix Amory guilty of selling forged drawings to a museum.

{v1|Ruth Castellan: “You traded on trust, and you spent it all on yourself,”} Judge Ruth Castellan <told> him. {v2|Ruth Castellan: “I see no remorse, only regret at having been found out.”} She <said> {v3|Ruth Castellan: sentence would be passed on 14 October}.

{v4|Noel Harcourt: “We are disappointed by the verdict, and we will appeal,”} <said> his lawyer, Noel Harcourt. {v5|Noel Harcourt: “Mr Amory believed every one of those drawings to be genuine.”}

The prosecutor, Anneke Voss, <said> {v6|Anneke Voss: Amory had earned 2.3 million from the forgeries}. {v7|Anneke Voss: “He knew the paper was new because he had bought it himself,”} she <said>.

{v8|Lucia Ferrant: “I am relieved that it is over,”} <said> Lucia Ferrant, the museum’s director. {v9|Lucia Ferrant: “We take these matters extremely seriously.”}

Amory <said> nothing as he was led away. During the trial he had <told> the court: {v10|Felix Amory: “I never sold a thing I would not have hung in my own house.”}`,
      },
      {
        outlet: 'City Observer',
        published: '2020-09-30',
        text: `“I see no remorse,” the judge told Felix Amory, the dealer convicted of forging old masters.

{v1+v2|Ruth Castellan: “You traded on trust and spent it on yourself. I see no remorse,”} <said> Judge Castellan.

{v4|Noel Harcourt: “We’re disappointed by the verdict and will appeal it,”} defence counsel Noel Harcourt <said>. His client {v5|Noel Harcourt: had believed that all the drawings were genuine}, he <said>.

{v7|Anneke Voss: “He knew that the paper was new. He had bought it himself,”} Ms Voss <told> the jury. She put his takings at {v6|Anneke Voss: “some $2.3 million”}.

{v11|Hugo Lasky: “I am relieved that it is over, but nothing brings the money back,”} <said> Hugo Lasky, a collector who bought three of the sheets. {v12|Hugo Lasky: “He never looked me in the eye.”}

{v13|Ines Roper: “We take these matters extremely seriously,”} <said> Ines Roper, head of the dealers’ guild.`,
      },
      {
        outlet: 'Morning Pilot',
        published: '2020-09-30',
        text: `FORGER “TRADED ON TRUST”

Judge Ruth Castellan <told> the crooked dealer Felix Amory that {v1|Ruth Castellan: he had “traded on trust” and spent it all on himself}.

{v2|Ruth Castellan: “I do not see remorse. I see regret that you were found out,”} she <said>.

{v4|Noel Harcourt: His lawyer will appeal}, he <said>. {v14|Noel Harcourt: “We are disappointed, but we are not surprised,”} Mr Harcourt <said>.

{v9|Lucia Ferrant: “This museum takes such matters very seriously,”} director Lucia Ferrant <said>.

{v10|Felix Amory: “I never sold anything I would not have hung in my own home,”} Amory <had told> the jury. {v15|Felix Amory: “I loved those drawings.”}`,
      },
    ],
  },
  {
    name: 'mill fire',
    articles: [
      {
        outlet: 'Carse Advertiser',
        published: '2019-08-05',
        text: `Fire destroyed the old paper mill at Carse early on Monday and forced 200 people from their homes.

{m1|Ellen Rourke: “The roof came down at 3:40, and after that there was nothing left to save,”} Fire Chief Ellen Rourke <said>. {m2|Ellen Rourke: “My crews were pulled out just in time.”}

{m3|Ellen Rourke: “It is too early to say what started it,”} she <said>.

Police inspector Tom Baird <said> {m4|Tom Baird: it was too early to say whether the fire had been set}. {m5|Tom Baird: “We would ask anyone who was near the mill after midnight to come forward,”} he <said>.

{m6|Jean Muir: “We had ten minutes to get out,”} <said> Jean Muir, 74, of Mill Lane. {m7|Jean Muir: “I took the cat and my mother’s ring.”}

The owner, Carse Estates, <said> in a statement: {m8|Carse Estates: “We are deeply saddened by the loss of a building that meant so much to the town. Its future was under discussion.”}

Councillor Graham Pirie <said>: {m9+m14|Graham Pirie: “That mill should have been made safe years ago. We wrote to the owner four times and had no answer.”}`,
      },
      {
        outlet: 'The Lowland Star',
        published: '2019-08-06',
        text: `The Carse mill fire was deliberate, police believe.

{m10|Tom Baird: “We now believe that this fire was set,”} Inspector Tom Baird <said> on Tuesday. He <appealed> for {m5|Tom Baird: anyone who was near the mill after midnight to come forward}.

The roof collapsed {m1|Ellen Rourke: “at 3.40, and after that there was nothing to save,”} according to the fire chief, Ellen Rourke. Her crews were {m2|Ellen Rourke: “pulled out just in time”}.

Pensioner Jean Muir <said> {m6|Jean Muir: she and her neighbours had had ten minutes to get out}.

{m8|Carse Estates: “We are deeply saddened by the loss of a building that meant so much to the town,”} the owners <said>.

{m14|Graham Pirie#1: “We wrote to the owner four times,”} <said> councillor Graham Pirie, {m14|Graham Pirie#1: “and had no answer.”}

{m11|Graham Pirie: “I hope somebody goes to prison for this,”} he <added>.`,
      },
      {
        outlet: 'Carse Community Blog',
        published: '2019-08-06',
        text: `So it has gone. Chief Rourke <says> {m1|Ellen Rourke: the roof came down at twenty to four} and {m2|Ellen Rourke: “just in time” she got her crews out}.

Our neighbour Jean <told> me {m6|Jean Muir: “We’d ten minutes to get out, ten minutes, and I took [the] cat”}.

Cllr Pirie <says> {m9+m14|Graham Pirie: the mill “should have been made safe years ago” and that four letters to the owner went unanswered}.

{m12|Carse Estates: “The site will be cleared within weeks,”} Carse Estates <said> today.

{m13|Ellen Rourke: “I have never seen flames so high,”} the chief <said>.`,
      },
    ],
  },
];
