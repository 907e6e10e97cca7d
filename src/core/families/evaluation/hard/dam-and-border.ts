/** Hand-written events, told with long roles, split and translated quotations; notation in `read-hard-event.ts`. */
import type { HardEvent } from './read-hard-event';

export const damAndBorder: readonly HardEvent[] = [
  {
    name: 'dam release',
    articles: [
      {
        outlet: 'Tarn Gazette',
        published: '2023-05-02',
        text: `Water was let out of the Oster dam without warning on Sunday night, drowning two anglers downstream, the regional prosecutor’s office said on Tuesday.

{d1|Ivo Marek#1: “The sluice was opened at eleven minutes past ten,”} prosecutor Ivo Marek <told> a news conference in Lissen. {d1|Ivo Marek#1: “No siren was sounded at any time before the water reached the weir.”}

{d2|Lena Hruska: “We are deeply saddened by what has happened and we will give investigators everything they ask for,”} <said> Lena Hruska, the chief executive of Oster Hydro, which has run the dam since it was privatised in 2009.

The company <denied> {d3|Oster Hydro: that the siren had been switched off to save money}.

Environment minister Karel Bosk, who visited the site by helicopter, <said> {d4|Karel Bosk: he would “not rest until every family has an answer”}. {d5|Karel Bosk: “There are forty-one dams of this type in the country and every one of them will be inspected before the summer,”} he <said>.

{d6|Zora Pilat: “I heard a roar like a train and then the tents were gone,”} <said> Zora Pilat, 34, who had been camping on the north bank.`,
      },
      {
        outlet: 'Republic Wire',
        published: '2023-05-02',
        text: `LISSEN, May 2 (Republic Wire) - The sluice of the Oster dam was opened at 10:11 p.m. on Sunday and no siren was sounded before the flood wave killed two men, prosecutors said.

{d1|Ivo Marek: No siren sounded at any time before the water reached the weir}, Lissen regional prosecutor Ivo Marek <said>.

{d2|Lena Hruska: “We are deeply saddened and will give investigators everything they ask for,”} Oster Hydro CEO Lena Hruska <said> in a statement.

{d7|Karel Bosk: “We are deeply saddened by the loss of life,”} Environment Minister Karel Bosk <told> state television.

Bosk also <announced> {d5|Karel Bosk: inspections of all 41 dams of the type before summer}.

{d8|Milos Trnka: “Those men should never have been allowed to camp there in the first place,”} <said> Milos Trnka, deputy head of the local fishing association.`,
      },
      {
        outlet: 'The Lissen Observer',
        published: '2023-05-03',
        text: `Could the siren have saved them?

Standing on what is left of the north bank, Zora Pilat, a nurse, <recalls> {d6|Zora Pilat: “a roar like a train”}. {d9|Zora Pilat: “Nobody came to tell us anything until the morning.”}

According to Mr Marek, the prosecutor, {d1|Ivo Marek: the gates opened at eleven minutes past ten and “no siren was sounded before the water reached the weir”}.

{d4|Karel Bosk: “I will not rest until every family gets its answer,”} <promised> the environment minister, Karel Bosk. {d5|Karel Bosk: “There are 41 dams like this one in the country. Every one of them is going to be inspected before the autumn.”}

{d10|Petr Oly: “It was switched off because it cost money, it is as simple as that,”} <said> Petr Oly, an engineer who left the company last year. A spokeswoman for Oster Hydro <called> that {d11|Oster Hydro: “a malicious invention”}.

Ms Hruska, whose company <said> on Monday {d12|Lena Hruska: it “could not rule out a technical fault”}, has since fallen silent.`,
      },
      {
        outlet: 'Morning Weir',
        published: '2023-05-03',
        text: `The boss of Oster Hydro broke her silence yesterday over the deaths of two anglers. {d2|Lena Hruska: “We are deeply saddened by what happened and will give the investigators everything they want,”} Mrs Hruska <said>.

{d6|Zora Pilat: “There was a roar like a train and then our tents were gone,”} mother-of-two Zora Pilat <told> this newspaper.

{d8|Milos Trnka: The men should not have been allowed to camp there}, anglers’ leader Milos Trnka <said>.

Oster Hydro has <rejected> {d3|Oster Hydro: claims that its siren was turned off in order to save money}.`,
      },
    ],
  },
  {
    name: 'border closure',
    articles: [
      {
        outlet: 'Vesper Times',
        published: '2022-09-12',
        text: `Karvia will close its border with neighbouring Toll to lorries from Friday, President Anton Reskov announced on Monday, in a sharp escalation of a dispute over fish.

{b1|Anton Reskov: “Not one lorry will pass until our fishermen have been paid what they are owed,”} Mr Reskov <told> a rally in the port of Salm. {b2|Anton Reskov: “We have been patient for three years, and our patience has been taken for weakness.”}

In Toll, the foreign ministry <summoned> the Karvian ambassador and <said> {b3|Toll foreign ministry: the closure was “a flagrant breach of the treaty of 1998”}.

{b4|Dorte Hallin: “We are deeply concerned by this step and call on both sides to return to the table,”} <said> Dorte Hallin, the commissioner for trade.

{b5|Anton Reskov: “If they want to talk, they know where to find me,”} Mr Reskov <added>. He <did not rule out> {b6|Anton Reskov: that rail traffic would be next}.

{b7|Jens Torp: “I have eleven tonnes of salmon in the back and nowhere to go,”} <said> Jens Torp, a driver from Toll who was waiting at the Grenz crossing.`,
      },
      {
        outlet: 'Toll Daily',
        published: '2022-09-13',
        text: `Karvia’s president has threatened to turn back every lorry at the border from Friday.

{b1|Anton Reskov: “Not a single truck will get through until our fishermen are paid what they are owed,”} Anton Reskov <said> in a speech broadcast live, according to a translation by this newspaper. {b2|Anton Reskov: “We were patient for three years. They took our patience for weakness.”}

Foreign minister Ylva Strand <told> parliament: {b8|Ylva Strand: “This is a flagrant breach of the treaty, and we shall answer it in kind.”}

{b9|Ylva Strand: “We are deeply concerned by this step,”} Ms Strand <said>, {b10|Ylva Strand: “but we are not going to be blackmailed”}.

The trade commissioner, Dorte Hallin, <urged> {b4|Dorte Hallin: both sides to return to the table}.

At Grenz, lorry driver Jens Torp, 52, <said> {b7|Jens Torp: he had 11 tonnes of salmon in the back and “nowhere to go”}. {b11|Jens Torp: “By Thursday it will be cat food.”}`,
      },
      {
        outlet: 'Salm Herald',
        published: '2022-09-13',
        text: `SALM — “Our patience has been taken for weakness.” With these words President Reskov ordered the border shut to goods traffic.

Thousands cheered when the president, who faces an election in the spring, <vowed> that {b1|Anton Reskov: “not one lorry” would pass until the fishermen had been paid}.

{b5|Anton Reskov: “They know where to find me if they want to talk,”} he <said>. On trains, he <said>: {b6|Anton Reskov: “I rule nothing out.”}

The commissioner for trade, Dorte Hallin, <said> she was {b4|Dorte Hallin: “deeply concerned” and called on both parties to come back to the table}.

Toll’s government <spoke> of {b3|Toll foreign ministry: “a breach of the treaty of 1998”}.

{b12|Anton Reskov: “We have waited for three years, and we can wait another three,”} Mr Reskov had <told> the Herald in July.`,
      },
    ],
  },
  {
    name: 'doping verdict',
    articles: [
      {
        outlet: 'Sport Norde',
        published: '2024-03-21',
        text: `Marathon runner Asta Vold was banned for four years on Thursday after a tribunal found that she had tampered with a sample.

{v1|Asta Vold: “I have never taken a banned substance in my life and I will fight this until my last breath,”} Vold <said> outside the hearing. {v2|Asta Vold: “They have taken the word of one man over six clean tests.”}

Tribunal chairman Rolf Edding <said> {v3|Rolf Edding: the evidence of the doping control officer had been “clear, consistent and wholly credible”}.

Her coach, Tomas Ek, <denied> {v4|Tomas Ek: having been in the room when the bottle was opened}. {v5|Tomas Ek: “I was in the car park with my son,”} he <said>.

{v6|Brita Lang: “This is a good day for clean sport,”} <said> Brita Lang, director general of the national anti-doping agency. {v7|Brita Lang: “It may not be the last case of its kind.”}`,
      },
      {
        outlet: 'Ledger of Norde',
        published: '2024-03-22',
        text: `{v1|Asta Vold: “I’ve never taken a banned substance in my life,”} Asta Vold <insisted> after being banned from running for four years. {v1|Asta Vold: “I’ll fight this to my last breath.”}

The tribunal’s chair, the retired judge Rolf Edding, <described> the officer’s testimony as {v3|Rolf Edding: “clear, consistent and … credible”}.

Ek, who has trained the runner since she was fifteen, <denies> {v8|Tomas Ek: that he had ever handled a sample}.

Lang, for the agency, <called> it {v6|Brita Lang: “a good day for clean sport”} and <warned> {v7|Brita Lang: that it would not be the last case of the kind}.

The officer himself, Dag Rehn, <denied> {v9|Dag Rehn: having been in the room alone when the bottle was opened}.`,
      },
      {
        outlet: 'Runners Weekly',
        published: '2024-03-24',
        text: `Asta Vold’s lawyers will appeal, they said on Saturday, and she {v10|Asta Vold: “will be at the start in Halse next spring”}, according to her agent, Kim Dahl.

{v2|Asta Vold: “They took one man’s word over six clean tests,”} Vold <said> on the steps of the tribunal on Thursday.

{v11|Asta Vold: “I have never run for money in my life,”} Vold <told> this magazine in an interview at her home yesterday.

Her coach <maintains> that {v5|Tomas Ek: he was in the car park with his son} at the time.

{v12|Moa Berg: “It is a sad day for our sport,”} <said> Moa Berg, who won silver behind Vold in 2019. {v13|Moa Berg: “I believed her, and part of me still does.”}`,
      },
    ],
  },
  {
    name: 'school roof',
    articles: [
      {
        outlet: 'Brack Echo',
        published: '2021-11-08',
        text: `Part of the roof of Saint Olave primary school in Brack fell in during morning assembly on Monday. Nobody was badly hurt.

{s1|Hanne Rusk: “Had it come down ten minutes later there would have been ninety children underneath,”} headteacher Hanne Rusk <said>. {s2|Hanne Rusk: “I wrote to the council about the cracks in March, in June and again in September.”}

Council leader Owen Tait, of the Centre party, <said> {s3|Owen Tait: the building had been inspected in August and “no cause for concern” had been found}.

{s4|Owen Tait: “We will find out what went wrong, and we will put it right,”} Mr Tait <said>.

{s5|Fay Mullen: “My daughter came home with plaster in her hair and asked me whether the sky was broken,”} <said> Fay Mullen, whose six-year-old was in the hall.

Fire chief Ross Ader <said> {s6|Ross Ader: his crews had searched the hall twice with dogs}.`,
      },
      {
        outlet: 'County Courier',
        published: '2021-11-09',
        text: `A headteacher warned the council three times about cracks before a school roof came down, it emerged last night.

{s2|Hanne Rusk: “I wrote to the council about those cracks in March, June and September,”} Mrs Rusk, who has led Saint Olave since 2014, <said>. {s1|Hanne Rusk#1: Ten minutes later}, she <said>, {s1|Hanne Rusk#1: “there would have been 90 children underneath”}.

Mr Tait <insisted> {s3|Owen Tait: that the August inspection had shown no reason for concern}. {s7|Owen Tait: “I have seen no letter from the school,”} he <said>.

Opposition councillor Bea Orlan <said>: {s8|Bea Orlan: “We will find out who knew what, and when.”}

{s9|Fay Mullen: “They must close the place until it is safe,”} <said> one mother, Fay Mullen.`,
      },
      {
        outlet: 'Brack Live',
        published: null,
        text: `ROOF HORROR: “THE SKY WAS BROKEN”

Little Ada Mullen came home with plaster in her hair. {s5|Fay Mullen: “She asked me if the sky had broken,”} mum Fay <said>.

Council boss Owen Tait <pledged>: {s4|Owen Tait: “We will find out what went wrong and we will not put it right until we know.”}

{s6|Ross Ader: Crews searched the hall twice using dogs}, the fire service <said>.

A council insider <claimed> {s10|?A council insider: the August inspection “lasted no more than a quarter of an hour”}. {s11|?A council insider: “Everybody knew about the cracks,”} the source <added>.

{s2|Hanne Rusk: “I wrote to the council in March, in June and again in September,”} head Hanne Rusk <told> parents in a letter.`,
      },
    ],
  },
  {
    name: 'mine talks',
    articles: [
      {
        outlet: 'Coal Wire',
        published: '2020-02-17',
        text: `GRUVE (Coal Wire) - Talks to end the six-week strike at the Hollen copper mine collapsed late on Sunday, union and company officials said.

{m1|Arvo Sand: “The offer on the table tonight is worse than the one we turned down in January,”} Arvo Sand, president of the miners’ union, <told> reporters as he left the hotel. {m2|Arvo Sand: “We are ready to sit here until Easter.”}

Company negotiator Clara Vint <said> {m3|Clara Vint: the offer was final and would be withdrawn on Wednesday}.

{m4|Clara Vint: “There is no more money,”} she <said>.

Labour minister Pavel Gorst <said> {m5|Pavel Gorst: the government might send a mediator this week}.

Officials at the ministry <said> {m6|??officials at the ministry: the talks could resume as early as Thursday}.`,
      },
      {
        outlet: 'Gruve Tribune',
        published: '2020-02-17',
        text: `The strike at Hollen goes on.

{m4|Clara Vint: “There’s no more money,”} was all that Clara Vint, who speaks for the mine’s owners, had to say at two in the morning. Earlier she had <warned> {m3|Clara Vint: that the offer, her last, would be off the table on Wednesday}.

{m1|Arvo Sand: “What they offered tonight is worse than what we turned down in January,”} union president Arvo Sand <said>, {m2|Arvo Sand: “and we are ready to sit here till Easter.”}

{m7|Arvo Sand: “We’re ready to go back to work the day they pay us,”} he had <told> strikers at the gate on Saturday.

Pavel Gorst, the minister of labour, <told> the Tribune: {m5|Pavel Gorst: “The government will send a mediator this week.”}

{m8|Edda Lau: “My husband has not been paid since the fifth of January,”} <said> Edda Lau, who runs the soup kitchen.`,
      },
      {
        outlet: 'Capital Mirror',
        published: '2020-02-18',
        text: `A mediator will be sent to the Hollen copper mine, the labour minister said on Monday. {m9|Pavel Gorst: “Both sides have told me that they will talk to him,”} Mr Gorst <said>.

The union’s president, Mr Sand, <dismissed> the latest offer as {m1|Arvo Sand: “worse than the one we turned down in January”}.

{m10|Arvo Sand: “We will talk to anybody,”} he <said> on Monday.

The company <said> {m11|company: it would not comment on the choice of a mediator}. Its negotiator, Clara Vint, <said> on Sunday night there was {m4|Clara Vint: “no more money”}.

Mrs Lau, whose husband is on strike, <says> {m8|Edda Lau: he has not been paid since 5 January}.`,
      },
    ],
  },
  {
    name: 'cable cut',
    articles: [
      {
        outlet: 'North Signal',
        published: '2024-01-30',
        text: `Two undersea cables linking Skarn with the mainland were cut within an hour of each other on Monday, and the government believes it was done on purpose.

{k1|Nils Aaker: “Cables break, but they do not break twice in an hour forty kilometres apart,”} defence minister Nils Aaker <told> reporters. {k2|Nils Aaker: “We know which ship was there.”}

Mr Aaker <declined> {k3|Nils Aaker: to name the ship}.

Captain Lev Orsin of the tanker Polyana <denied> {k4|Lev Orsin: that his ship had dragged its anchor}, in a call with Radio Skarn.

{k5|Gerd Wiik: “Nine in ten households were back online by midnight,”} <said> Gerd Wiik, head of network operations at Skarntel. {k6|Gerd Wiik: “We were lucky with the weather.”}

The embassy of Rusland <said> {k7|embassy: allegations against Russian-flagged vessels were “groundless and provocative”}.`,
      },
      {
        outlet: 'Skarn Post',
        published: '2024-01-30',
        text: `Defence Minister Nils Aaker said yesterday that the cutting of both cables to the island could not be an accident.

{k1|Nils Aaker: “Cables do break, but not twice in an hour and forty kilometers apart,”} he <said>, {k2|Nils Aaker: adding that the authorities knew which ship had been there}.

{k5|Gerd Wiik: Ninety per cent of households were online again by midnight}, Gerd Wiik of Skarntel <said>. {k8|Gerd Wiik: “The last time it took us eleven days.”}

{k9|Marit Foss: “We were lucky with the timing,”} <said> Marit Foss, director of the island’s hospital.

{k10|Lev Orsin: “My anchor was on deck, and it is on deck now,”} the Polyana’s captain <told> Radio Skarn.

A spokesman for the shipowner <denied> {k11|shipowner: that the vessel had dragged its anchor over the cable}.`,
      },
      {
        outlet: 'Harbour & Trade',
        published: '2024-01-31',
        text: `{k6|Gerd Wiik: “We got lucky with the weather,”} Skarntel’s head of network operations, Gerd Wiik, <admitted> on Tuesday.

The embassy <dismissed> the charge as {k7|embassy: “groundless, unfriendly and provocative”}.

{k1|Nils Aaker: “Cables break. They don’t break twice in an hour,”} was how the defence minister <put> it. {k12|Nils Aaker: “We will board any ship that behaves like this again,”} Mr Aaker <told> the harbour conference on Tuesday.

{k10|Lev Orsin: The anchor was on deck at the time and still is}, captain Lev Orsin <told> Radio Skarn.

{k13|?A senior officer: “We have known for weeks which ship it would be,”} <said> a senior officer in the coastguard, who asked not to be named.`,
      },
    ],
  },
];
