/** Hand-written events like those of `dam-and-border.ts`, kept unread while the engine was mended on those. */
import type { HardEvent } from './read-hard-event';

export const courtAndHarvest: readonly HardEvent[] = [
  {
    name: 'embezzlement trial',
    articles: [
      {
        outlet: 'Capital Courier',
        published: '2022-03-07',
        text: `The former head of the Averland pension fund, Viktor Halm, told a court on Monday that he had acted on orders when 80 million crowns were moved to a bank in the south.

{t1|Viktor Halm: “I signed what I was told to sign, and I was told to sign it by the man sitting in that chair,”} Mr Halm <said>, pointing at the former finance minister, Egon Brandt.

Mr Brandt <denied> {t2|Egon Brandt: ever having met Mr Halm alone}. {t3|Egon Brandt: “This is the invention of a desperate man,”} he <told> the court.

{t4|Selma Ritter: “Four hundred thousand pensioners have lost a tenth of what they paid in,”} <said> Selma Ritter, the chief state prosecutor. She <asked> {t5|Selma Ritter: that both men be held until the verdict}.

Judge Aurel Kost <said> {t6|Aurel Kost: he would rule on the request by Friday}.

{t7|Gertrud Neff: “I would like to see my money before I die,”} <said> Gertrud Neff, an 81-year-old former tram driver who had queued since dawn for a seat.`,
      },
      {
        outlet: 'Averland Wire',
        published: '2022-03-07',
        text: `AVER, March 7 - Former pension fund chief Viktor Halm accused ex-Finance Minister Egon Brandt of ordering him to transfer 80 million crowns abroad.

{t1|Viktor Halm: “I signed what I was told to sign,”} Halm <told> the district court. {t8|Viktor Halm: “I have regretted it on every day since then.”}

Brandt <called> the testimony {t3|Egon Brandt: “the invention of a desperate man”}.

Prosecutor Selma Ritter <said> {t4|Selma Ritter: 400,000 pensioners had lost ten percent of their savings} and <asked> {t5|Selma Ritter: for both defendants to be held in custody until the verdict}.

{t6|Aurel Kost: A ruling on that is due by Friday}, the judge, Aurel Kost, <said>.

Halm’s lawyer <denied> {t9|Halm’s lawyer: that his client had been offered a deal}.`,
      },
      {
        outlet: 'The Evening Bell',
        published: '2022-03-08',
        text: `“He told me to sign.” With one sentence Viktor Halm turned the pension trial into a duel.

The man in the dock, once the best-paid official in Averland, <swore> that {t1|Viktor Halm: he had signed only what he was ordered to sign, and that the order came “from the man in that chair”}.

{t2|Egon Brandt: “I have never once been alone in a room with Mr Halm,”} Egon Brandt <replied>.

In the corridor Gertrud Neff, 81, <said> {t7|Gertrud Neff: she wanted “to see my money before I die”}.

{t10|Selma Ritter: “One of them is lying, and it may well be both,”} Mrs Ritter <told> the Bell afterwards. {t4|Selma Ritter: “400,000 pensioners lost a fifth of what they paid in.”}

{t11|Egon Brandt: “I have nothing to hide and nothing to fear,”} Mr Brandt <had said> when the inquiry began in 2020.`,
      },
    ],
  },
  {
    name: 'harvest tax',
    articles: [
      {
        outlet: 'Farm & Field',
        published: '2023-10-04',
        text: `Tractors blocked the ring road of Pellin for a second day on Wednesday in protest at a tax on fertiliser.

{h1|Bruno Castel: “We feed this country, and this country is letting us starve,”} <said> Bruno Castel, who grows wheat near Orme and is the spokesman of the farmers’ league. {h2|Bruno Castel: “We are not leaving until the tax is dead and buried.”}

Agriculture minister Irene Faux <said> {h3|Irene Faux: the government “could imagine” putting the tax off by a year}.

{h4|Irene Faux: “I understand the anger, but I do not understand the blockade,”} she <told> Radio Pellin.

Police <said> {h5|Police: about 1,200 tractors were on the road}. The league <put> {h6|league: the number at more than 3,000}.

{h7|Odile Marn: “My ambulance took fifty minutes for a journey of twelve,”} <said> Odile Marn, a paramedic.`,
      },
      {
        outlet: 'Pellin Soir',
        published: '2023-10-05',
        text: `The minister of agriculture, Irene Faux, <hinted> yesterday {h3|Irene Faux: that the fertiliser tax could be delayed for a year}.

{h8|Irene Faux: “I understand the anger of the farmers and I share it,”} she <told> parliament in the evening.

{h2|Bruno Castel: “We will leave when the tax is dead and buried,”} <retorted> Bruno Castel of the farmers’ league. {h1|Bruno Castel: “We feed the country. The country lets us starve.”}

{h4|Irene Faux: “I can understand the anger but not the blockade,”} Mrs Faux had <said> in the morning.

{h5|Police: Some 1,200 tractors} were counted by the police.

{h7|Odile Marn: “Twelve minutes became fifty,”} <said> Odile Marn, who drives an ambulance. {h9|Odile Marn: “Somebody is going to die in one of those queues.”}`,
      },
      {
        outlet: 'National Wire',
        published: '2023-10-04',
        text: `PELLIN (NW) - Farmers angry at a fertiliser tax kept the capital’s ring road shut on Wednesday with what police <said> {h5|Police: were around 1,200 tractors}.

{h2|Bruno Castel: The farmers would not leave “until the tax is dead”}, Bruno Castel, a spokesman for the farmers’ league, <said>.

{h3|Irene Faux: “We could imagine postponing it for one year,”} Agriculture Minister Irene Faux <said>. {h4|Irene Faux: “I understand the anger but I don’t understand the blockade.”}

{h10|Hugo Brill: “We feed people, not parties,”} <said> Hugo Brill, 28, who milks sixty cows.

Opposition leader Celine Roth <said> {h11|Celine Roth: the tax should be scrapped and not merely put off}.`,
      },
      {
        outlet: 'Orme Weekly',
        published: '2023-10-09',
        text: `It was our own Bruno Castel who gave the protest its slogan. {h1|Bruno Castel: “We feed this country and it lets us starve,”} he <said> on Wednesday from the roof of his tractor.

{h12|Bruno Castel: “We are leaving because we have been given a date,”} he <told> the Weekly on Sunday, when the blockade was lifted.

The minister has <promised> {h13|Irene Faux: a decision before the end of the month}.

Ms Roth, who leads the opposition, <wants> {h11|Celine Roth: the tax “scrapped, not put off”}.`,
      },
    ],
  },
  {
    name: 'ceasefire talks',
    articles: [
      {
        outlet: 'World Ledger',
        published: '2021-06-18',
        text: `ZUREN — The president of Dravia, Marko Selin, said on Friday that a ceasefire with the rebels of the Ember Front was “closer than at any time this year”.

{c1|Marko Selin: “There will be no peace without the mountains, and no peace without the coast,”} Mr Selin <said> in a joint appearance with the mediator, the former Norde premier Liv Aasen.

{c2|Liv Aasen: “I have heard two men who want the same thing and cannot say it to each other,”} Ms Aasen <said>. {c3|Liv Aasen: “We may have a text by Monday.”}

The leader of the Front, who uses the name Commander Ash, was not in the room. {c4|Commander Ash: “Our weapons will be silent when the prisons are empty,”} he <said> in a recorded message.

{c5|Paulo Reis: “We are gravely concerned about the situation of the displaced,”} <said> Paulo Reis, who heads the refugee agency’s mission.

A Western diplomat <cautioned> that {c6|?a Western diplomat: “nobody has yet drawn a line on a map”}.`,
      },
      {
        outlet: 'Zuren Post',
        published: '2021-06-18',
        text: `The mediator Liv Aasen expects an agreement within days. {c3|Liv Aasen: “We will have a text by Monday,”} she <told> journalists in Zuren.

President Selin <said> {c1|Marko Selin: there could be no peace without the mountains and none without the coast}.

{c4|Commander Ash: “The guns will fall silent once the prisons have been emptied,”} Commander Ash <declared> in a message that lasted forty seconds.

{c7|Liv Aasen: “The two delegations eat at separate tables, but they drink the same coffee,”} Ms Aasen <joked>.

{c8|Tamas Orban: “We are gravely concerned about the prisoners,”} <said> Tamas Orban of the Red Crescent.

According to a Western diplomat, {c6|?a Western diplomat: no line has been drawn on any map so far}.`,
      },
      {
        outlet: 'Dravian Star',
        published: '2021-06-19',
        text: `Our president, Marko Selin, <made> it clear: {c1|Marko Selin: “No peace without the mountains! No peace without the coast!”}

{c9|Marko Selin: “A ceasefire is closer than it has been at any time this year,”} he <said>.

Former premier Aasen <spoke> of {c2|Liv Aasen: “two men who want the same thing”}. {c10|Marko Selin: “I do not want the same thing as a murderer,”} the president <told> the Star last night.

The bandit who calls himself Ash <demanded> {c4|Commander Ash: that the prisons be emptied before any weapon falls silent}.

{c5|Paulo Reis: “We are deeply concerned over the situation of displaced people,”} the refugee agency’s mission chief, Paulo Reis, <said>.`,
      },
    ],
  },
  {
    name: 'chess scandal',
    articles: [
      {
        outlet: 'Board & Clock',
        published: '2023-01-16',
        text: `Grandmaster Ilya Dorn walked out of the Aldersee tournament on Monday after being accused of cheating by the woman he had just lost to.

{g1|Ilya Dorn: “She won the game and then she called me a cheat, which is a strange way to celebrate,”} Dorn <said>.

{g2|Noor Haddad#1: “I have no proof,”} Noor Haddad, the women’s world champion, <said>, {g2|Noor Haddad#1: “but I know what I saw, and I saw a man who looked at the ceiling before every good move.”}

Tournament director Fritz Amsel <confirmed> {g3|Fritz Amsel: that both players had been searched before the round}. {g4|Fritz Amsel: “Nothing was found on either of them,”} he <said>.

The federation <said> {g5|federation: it would look into the matter}.`,
      },
      {
        outlet: 'Aldersee Anzeiger',
        published: '2023-01-17',
        text: `{g2|Noor Haddad: “I saw a man who looked at the ceiling before every good move,”} said champion Noor Haddad after beating Ilya Dorn, who promptly left town.

{g6|Noor Haddad: “I would say it again,”} she <told> the Anzeiger at her hotel.

{g1|Ilya Dorn: “She beats me and then calls me a cheat — a funny way of celebrating,”} <was> Dorn’s answer.

Both players, director Fritz Amsel <said>, {g3|Fritz Amsel: had been searched before the round} and {g4|Fritz Amsel: nothing had been found on them}.

{g7|Ilya Dorn: “I look at the ceiling because that is where my ideas are,”} Dorn <wrote> on his blog in the evening.`,
      },
      {
        outlet: 'Sunday Glass',
        published: '2023-01-22',
        text: `A week after the walk-out, nobody in Aldersee talks about anything else.

Haddad <conceded> on Monday {g2|Noor Haddad: that she had no proof, but she knew what she saw}.

{g8|Noor Haddad: “I should have said it to his face,”} she <says> now.

The federation, whose president, Mo Lindqvist, is an old friend of Dorn’s, <promised> last week {g5|federation: “to look into the matter”}. {g9|Mo Lindqvist: “We have looked into it and there is nothing there,”} Lindqvist <said> on Friday.

{g7|Ilya Dorn: “I look up because my ideas are up there,”} as Dorn <put> it.`,
      },
    ],
  },
  {
    name: 'storm and rescue',
    articles: [
      {
        outlet: 'Coast Herald',
        published: '2020-12-28',
        text: `Nineteen sailors were lifted off the freighter Hesper in nine-metre waves on Sunday night, hours before she broke in two.

{o1|Ruth Callan: “I have flown for twenty-two years and I have never seen water like that,”} winchwoman Ruth Callan <said>. {o2|Ruth Callan: “On the last lift the deck was under us and then it was not there.”}

{o3|Bogdan Ilic#1: “We had said our goodbyes,”} the ship’s cook, Bogdan Ilic, 44, <told> the Herald from his hospital bed. {o3|Bogdan Ilic#1: “Then a light came down out of the sky with a woman hanging under it.”}

The owners, Merrow Shipping of Tarn, <said> {o4|Merrow Shipping: the ship had passed its last inspection in October}.

{o5|Alec Munn: “There are three hundred tonnes of fuel oil in her tanks and some of it will reach the shore,”} coastguard commander Alec Munn <warned>.

Energy minister Una Fell <thanked> the crews. {o6|Una Fell: “They are the best of us,”} she <said>.`,
      },
      {
        outlet: 'Island Wire',
        published: '2020-12-28',
        text: `TARN (Island Wire) - A coastguard helicopter rescued all 19 crew of the freighter Hesper before the ship broke apart in a storm late Sunday.

{o1|Ruth Callan: “I’ve never seen water like that in 22 years of flying,”} winch operator Ruth Callan <said>.

The coastguard <said> {o5|Alec Munn: the wreck holds 300 tons of fuel oil, some of which could reach the shore}.

{o4|Merrow Shipping: The vessel passed an inspection in October}, owner Merrow Shipping <said>.

{o7|Pavel Drago: “The hatch covers were rotten and everyone on board knew it,”} one crew member, Pavel Drago, <said>.

{o6|Una Fell: “These crews are the best of us,”} Energy Minister Una Fell <tweeted>.`,
      },
      {
        outlet: 'The Tarn Argus',
        published: '2020-12-29',
        text: `Oil from the Hesper began to wash up at Skell on Monday. {o8|Alec Munn: “Some of it has reached the shore and more of it will,”} Commander Munn <told> a meeting of residents.

{o3|Bogdan Ilic: “A light came down from the sky with a woman under it,”} <said> the cook, Bogdan Ilic. {o3|Bogdan Ilic: “We had already said goodbye.”}

For Ruth Callan {o2|Ruth Callan: the deck “was under us and then it was not”} on the final lift.

Mr Drago, a deckhand, <claimed> {o7|Pavel Drago: that the hatch covers had been rotten}. Merrow Shipping <denied> {o9|Merrow Shipping: that there was anything wrong with the hatch covers}.

{o10|Jean Orr: “They are the best of neighbours and the worst of luck,”} <said> Jean Orr, who keeps the inn at Skell, of the islanders.`,
      },
    ],
  },
  {
    name: 'university protest',
    articles: [
      {
        outlet: 'Campus Times',
        published: '2024-04-25',
        text: `Police cleared the occupied library of Lissen University on Thursday morning and led away 63 students.

{p1|Agnes Thorn: “I asked the police to come because I could no longer guarantee the safety of anyone in that building,”} the university’s president, Professor Agnes Thorn, <wrote> in a message to staff.

{p2|Samir Dahl: “They came with shields and hammers for people who were reading books,”} <said> Samir Dahl, a third-year student of history who acts as spokesman for the occupiers. {p3|Samir Dahl: “We shall be back tonight.”}

Police commissioner Lars Wendt <said> {p4|Lars Wendt: the operation had taken forty minutes and nobody had been injured}.

A doctor at the Sankt Jakob hospital <said> {p5|?A doctor: seven students had been treated for broken fingers and cuts}.

{p6|Hilde Straub: “This is not the university I chose to teach at,”} <said> Hilde Straub, a professor of law.`,
      },
      {
        outlet: 'Lissen Observer',
        published: '2024-04-25',
        text: `The president of Lissen University, Agnes Thorn, <defended> her decision to call in the police. {p1|Agnes Thorn: She “could no longer guarantee the safety” of those inside}, she <wrote>.

{p4|Lars Wendt: “The operation took forty minutes. Nobody was injured,”} Commissioner Wendt <told> reporters. That is not what the students say.

{p2|Samir Dahl: “They came with hammers and shields, and we were reading books,”} Samir Dahl, who speaks for the occupiers, <said>.

{p5|?A doctor: Seven young people were treated for cuts and broken fingers}, according to a doctor at Sankt Jakob.

{p7|Agnes Thorn: “The safety of our students comes first,”} Professor Thorn had <told> this newspaper on Monday. {p8|Agnes Thorn: “I will not call the police to my own library.”}`,
      },
      {
        outlet: 'Daily Rapid',
        published: '2024-04-26',
        text: `{p3|Samir Dahl: “We will be back tomorrow night,”} <vowed> protest leader Samir Dahl, 22, after police stormed his “reading room”.

{p6|Hilde Straub: “It is not the university that I chose to teach at,”} law professor Hilde Straub <told> the Rapid. {p9|Hilde Straub: “I shall be handing in my notice.”}

University boss Agnes Thorn <insisted>: {p1|Agnes Thorn: “I asked for the police because nobody’s safety in that building could be guaranteed any longer.”}

The police union’s Kurt Moll <said> {p10|Kurt Moll: nobody had been injured who had not resisted}.

{p8|Agnes Thorn: “I will never call police to my own library,”} she had <said> on Monday.`,
      },
    ],
  },
];
