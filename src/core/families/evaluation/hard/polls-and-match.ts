/** Hand-written events, told by several invented outlets: an election night, a football match, a strike. */
import type { HardEvent } from './read-hard-event';

export const pollsAndMatch: readonly HardEvent[] = [
  {
    name: 'election night',
    articles: [
      {
        outlet: 'The Sentinel',
        published: '2022-05-09',
        text: `Maren Dahl claimed victory in Sundholm’s election on Sunday with 51.3 percent of the vote.

{p1|Maren Dahl: “Tonight the people of this country have chosen change,”} she <told> cheering supporters. {p2|Maren Dahl: “I will be the president of those who voted for me and of those who did not.”} {p3|Maren Dahl: “We will not rest until every child in this country can read.”}

Her rival, the incumbent Aksel Thorne, <refused> to concede. {p4|Aksel Thorne: “There were irregularities in at least 40 polling stations,”} he <said>. {p5|Aksel Thorne: “We will go to court, and we will win.”}

The head of the electoral commission, Birgit Sand, <said> {p6|Birgit Sand: the vote had been “free, fair and orderly”}. {p7|Birgit Sand: “We have seen no evidence of fraud on any scale,”} she <said>.

Foreign observers <said> {p8|??observers: the count was slow but transparent}.`,
      },
      {
        outlet: 'Wire Sund',
        published: '2022-05-09',
        text: `Opposition candidate Maren Dahl on Sunday declared herself the winner.

{p2|Maren Dahl: “I’ll be the president of those who voted for me and those who didn’t,”} Dahl <said>. {p1|Maren Dahl: “Tonight the people of our country chose change,”} she <added>.

She <promised> {p3|Maren Dahl: not to rest until every child could read}.

President Thorne <alleged> {p4|Aksel Thorne: “irregularities” in forty polling stations or more} and <vowed> {p5|Aksel Thorne: to go to court}.

{p7|Birgit Sand: “We saw no evidence of any fraud,”} Birgit Sand of the commission <said>, calling the vote {p6|Birgit Sand: “free and fair”}.

{p9|Aksel Thorne: “I have been robbed, and so have you,”} Thorne <told> his followers. {p10|Aksel Thorne: “We will fight, and we will not go quietly.”}`,
      },
      {
        outlet: 'Voice of Sundholm',
        published: '2022-05-10',
        text: `President Thorne will fight what he calls a stolen vote.

{p5|Aksel Thorne: “We will take this to court and we’ll win there,”} he <said>. {p4|Aksel Thorne: “There have been irregularities in no fewer than 40 polling stations.”} {p11|Aksel Thorne: “The commission has seen nothing because it has looked at nothing.”}

Electoral chief Birgit Sand <insisted> {p7|Birgit Sand: there was no evidence of fraud}.

Ms Dahl <said> on Monday: {p12|Maren Dahl: “The people have chosen, and Mr Thorne must accept it.”}

{p13|Kai Ebbe: “We will go to court if we must,”} <said> Kai Ebbe, a lawyer for Ms Dahl. {p14|Kai Ebbe: “But there is no case.”}`,
      },
    ],
  },
  {
    name: 'cup final',
    articles: [
      {
        outlet: 'Sport Vale',
        published: '2023-05-27',
        text: `Rovers won the cup with a goal in the 93rd minute.

{s1|Luca Ferri: “I told the boys at half-time that one chance would come and that one chance is enough,”} <said> the manager, Luca Ferri. {s2|Luca Ferri: “I am so proud of them I could cry.”}

Scorer Danny Okoro <said>: {s3|Danny Okoro: “I just closed my eyes and hit it.”} {s4|Danny Okoro: “It’s the best day of my life.”}

City manager Jos van Rijn <was furious>. {s5|Jos van Rijn: “It was a foul, everybody in the stadium saw that it was a foul, and the referee saw it too,”} he <said>. {s6|Jos van Rijn: “I have nothing more to say.”}

Referee Paul Amis <did not comment>.`,
      },
      {
        outlet: 'The Terrace',
        published: '2023-05-28',
        text: `{s3|Danny Okoro: “I closed my eyes and just hit it,”} Danny Okoro <grinned>. {s4|Danny Okoro: “Best day of my life!”}

His manager had <told> them at the break that {s1|Luca Ferri: “one chance would come” and “one chance is enough”}. Ferri was {s2|Luca Ferri: “so proud [he] could cry”}.

{s5|Jos van Rijn: “It was a foul. Everybody saw it. The referee saw it,”} van Rijn <fumed>.

{s7|Remy Holt: “I couldn’t be prouder,”} City captain Remy Holt <said>. {s8|Remy Holt: “We lost to one kick.”}

{s9|Luca Ferri: “I told the chairman in August that we would win something,”} Ferri <said>.`,
      },
      {
        outlet: 'City Faithful',
        published: '2023-05-28',
        text: `Robbed. Jos van Rijn <said> {s5|Jos van Rijn: everyone in the ground, the referee included, had seen the foul}. He had {s6|Jos van Rijn: “nothing more to say”}.

{s8|Remy Holt: “We lost it to one kick of the ball,”} captain Remy Holt <said>. {s10|Remy Holt: “It was a foul, but you get on with it.”}

Ferri, whose side had one shot, <said> {s1|Luca Ferri: he had promised his players at half-time that a single chance would be enough}.

{s11|Wendy Krall: “Best day of my life, apart from the last minute,”} <said> Wendy Krall, 34, from the North Stand.`,
      },
    ],
  },
  {
    name: 'bus strike',
    articles: [
      {
        outlet: 'Metro Argus',
        published: '2024-10-01',
        text: `Bus drivers in Port Lavell will strike for three days from Monday.

{b1|Yusuf Demir: “Our members cannot live on what the company is offering them,”} <said> Yusuf Demir, who leads the drivers’ union. {b2|Yusuf Demir: “If the company comes back with a serious offer before Sunday night, we will call the strike off.”}

The company’s offer of 4 percent was {b3|Yusuf Demir: “an insult”}, he <said>.

{b4|Paula Reyes: “Four percent is a fair offer and it is the last one,”} <said> Paula Reyes, director of Lavell Transit. {b5|Paula Reyes: “We urge the union to think of the public.”}

Mayor Stan Holub <called> on both sides {b6|Stan Holub: to return to the table}. {b7|Stan Holub: “Nobody wins a strike,”} he <said>.

The union {b9|Yusuf Demir: would not rule out further strikes in November}, Demir <said>.`,
      },
      {
        outlet: 'Lavell Free Press',
        published: '2024-10-01',
        text: `Passengers face three days without buses after talks collapsed.

{b2|Yusuf Demir: “If the company returns with a serious offer … we will call off the strike,”} union chief Yusuf Demir <said>. {b1|Yusuf Demir: “Our members can’t live on what they’re being offered,”} he <said>.

Lavell Transit director Paula Reyes <said> {b4|Paula Reyes: 4% was “a fair offer” and would be the last}.

The mayor, Stan Holub, <said>: {b7|Stan Holub: “No one wins a strike.”} {b6|Stan Holub: “I ask both sides to go back to the table, tonight if they can.”}

{b9|Yusuf Demir: “We do not rule out further action in November,”} Mr. Demir <warned>.

{b10|Ada Finch: “It’s an insult to us passengers,”} <said> Ada Finch, waiting at the depot.`,
      },
      {
        outlet: 'Union Bulletin',
        published: '2024-10-02',
        text: `Brothers and sisters! Our leader Yusuf Demir <has said> it plainly: {b3|Yusuf Demir: “This offer is an insult.”}

{b11|Yusuf Demir: “If the company thinks we will break before Sunday night, it does not know us,”} he <told> a rally last night. {b1|Yusuf Demir: “You cannot live on what they offer you.”}

The boss, Reyes, {b4|Paula Reyes: says that 4 per cent is “fair” and “the last” offer}. {b5|Paula Reyes: She urges us to “think of the public.”}

{b12|Stan Holub: “Both sides have a point,”} the mayor <told> the rally.

{b9|Yusuf Demir: “Nor will we rule out going out again in November,”} Demir <said>.`,
      },
    ],
  },
];
