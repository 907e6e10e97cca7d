/** Sentences for `newsroom.ts`: what follow-ups add, the background that every report on such a happening carries, and opinion. */

export interface KindSentences {
  /** New on the days after; `{x}` is filled from the happening. Each in several wordings. */
  readonly follow: readonly (readonly string[])[];
  /** Stands alike in reports on every happening of the kind in the town. */
  readonly background: readonly string[];
  readonly opinion: readonly string[];
}

export const kindSentences: Readonly<Record<string, KindSentences>> = {
  ferry: {
    follow: [
      ['Divers found a gash along the hull of the {ship}.', 'A tear in the plates of the {ship} was found by divers.'],
      [
        'Captain {captain} was questioned for hours and has handed in his papers.',
        'The captain, {captain}, gave evidence behind closed doors.',
      ],
      [
        'Lawyers for {count} passengers want money back and an apology.',
        'The {count} passengers are to get their fares back.',
      ],
      [
        'Two tugs will try to pull the {ship} free at the next high tide.',
        'At high tide tugs are to drag the {ship} off the rocks.',
      ],
    ],
    background: [
      'Ferries have linked {town} with the islands since the days of sail.',
      'Some thirty thousand people cross from {town} each summer.',
      'Mayor {official} has asked the government for new lights at the harbour mouth more than once.',
      'The coast guard keeps two boats at {town}, one of them older than its crew.',
      'Ferry companies complain of narrow channels, ageing ships and falling numbers of passengers.',
      'Fishermen in {town} say that the rocks are on every chart.',
    ],
    opinion: [
      'Every time a ferry strikes a rock we are told that lessons will be learned, and every time the lesson is the same.',
      'A town that lives from the sea should not have to beg for a lamp.',
      'Blame the captain by all means, but ask who drew up the timetable.',
    ],
  },
  strike: {
    follow: [
      [
        'A court heard both sides on the walkout over {issue} for three hours.',
        'Judges weighed for three hours whether the stoppage over {issue} was lawful.',
      ],
      [
        '{leader} spoke of progress after a night of talks.',
        'After talks through the night, {leader} of the union sounded milder.',
      ],
      [
        'The first of the {ships} ships began to unload under police guard.',
        'Of the {ships} freighters, one was unloaded with police standing by.',
      ],
      ['Shops are running out of fruit and coffee.', 'Fruit and coffee are getting scarce in the shops.'],
    ],
    background: [
      'The port of {town} handles a third of the country’s grain.',
      'Dockers in {town} have struck four times in ten years.',
      '{official}, who chairs the port authority, came from a shipping line.',
      'Wages on the quays have not kept up with rents, the union says.',
      'Machines have taken over half the work since the new cranes came.',
      'Exporters fear for contracts if ships go elsewhere.',
    ],
    opinion: [
      'Nobody likes a strike, and nobody should like the reasons for one.',
      'The men on the quay are told to be patient by people who have never carried anything heavier than a file.',
      'A port authority that goes to court before it goes to the table has lost already.',
    ],
  },
  quake: {
    follow: [
      ['Rescuers stopped looking for survivors in {village}.', 'In {village} the search for survivors was called off.'],
      [
        'The first of the {homes} damaged houses are being pulled down.',
        'Excavators tore down the first of {homes} ruined homes.',
      ],
      [
        'A fund for the victims has been set up by Governor {official}.',
        'Governor {official} announced a fund for those who lost their homes.',
      ],
      [
        'Tents from {donor} stand on the football ground.',
        'On the football pitch there are now tents sent from {donor}.',
      ],
    ],
    background: [
      'The region around {town} lies on a fault that has moved for as long as there are records.',
      'Most houses in the old quarter of {town} are of brick, without steel.',
      'Governor {official} was elected on a promise of safer schools.',
      'Building rules were tightened after a tremor a generation ago but are seldom enforced.',
      'Seismologists warn that small quakes may be followed by a larger one.',
      'Insurance against earthquakes is rare in the province.',
    ],
    opinion: [
      'It is not the ground that kills people but the walls they were sold.',
      'Rules that nobody checks are a kind of lie told in advance.',
      'The tents will be gone in a year, and so will the cameras.',
    ],
  },
  verdict: {
    follow: [
      [
        '{accused} spent the first night in the prison of the district.',
        'The first night behind bars is over for {accused}.',
      ],
      [
        'Lawyer {lawyer} filed the appeal against the {years} years.',
        '{lawyer} has lodged an appeal against the sentence of {years} years.',
      ],
      ['The town hall wants its {sum} million crowns back.', 'City lawyers are suing for the {sum} million crowns.'],
      [
        'Two councillors who had stood by {accused} resigned.',
        'Resignations followed: two councillors close to {accused} left.',
      ],
    ],
    background: [
      'The court in {town} has been busy with affairs of the town hall for years.',
      'Judge {official} is known for short sentences and long verdicts.',
      'Corruption trials in the province seldom end with prison.',
      'The prosecution was set up as a special office three years ago.',
      'Town hall contracts are now published, but few people read them.',
      'Parties in {town} have traded blame over the affairs.',
    ],
    opinion: [
      'Justice has been done, and it took only six years and three judges.',
      'A town that shrugs at a small bribe will be asked for a large one.',
      'The verdict is right, but it convicts a single person for what many knew.',
    ],
  },
  talks: {
    follow: [
      ['{envoy} flew home to report on the talks.', 'Back in the capital, {envoy} reported on what had been said.'],
      [
        'A paper on {topic} leaked overnight names three conditions.',
        'Three conditions stand in a draft on {topic} that leaked.',
      ],
      ['The next round on the {next} may be moved.', 'Whether the round on the {next} takes place is open.'],
      [
        'Parliament in Corvane debated {topic} until midnight.',
        'In Corvane’s parliament the debate on {topic} went on until midnight.',
      ],
    ],
    background: [
      'Corvane and Ostmark have quarrelled since their border was drawn.',
      'Foreign Minister {official} has held the office through two governments.',
      '{town} has served as a neutral meeting place before.',
      'Trade between the two countries has halved in three years.',
      'Diplomats describe relations as cool but not frozen.',
      'A hotline between the two capitals was installed after a shooting at the border.',
    ],
    opinion: [
      'Talking is cheap, but not talking has turned out to be dear.',
      'The ministers smiled for the cameras, which is what ministers are for.',
      'Whoever expects a treaty from one afternoon has never bought a carpet.',
    ],
  },
  match: {
    follow: [
      ['Goalkeeper {keeper} will miss the rest of the season.', 'For {keeper}, the goalkeeper, the season is over.'],
      [
        '{rival} have lodged a protest against the second goal.',
        'A protest by {rival} over the second goal is before the league.',
      ],
      ['{scorer} is wanted by two bigger clubs.', 'Two bigger clubs have asked about {scorer}.'],
      [
        'The club was fined for flares among the {crowd} spectators.',
        'For flares lit in the crowd of {crowd} the club must pay.',
      ],
    ],
    background: [
      '{town} have played in the first division for nine years.',
      'Coach {official} took over after a run of defeats.',
      'The ground in {town} is due to get a new stand.',
      'Tickets for home matches are cheap by the standards of the league.',
      'The club lives from its youth teams.',
      'Supporters of {town} travel in numbers.',
    ],
    opinion: [
      'Football owes nobody a reason, and yet everybody wants one.',
      'The coach has built a team that runs, which is rarer than one that plays.',
      'Two goals do not make a season, but they make a week.',
    ],
  },
};

/** For tickers and long reports: daily life that belongs to no happening. */
export const fillers: readonly string[] = [
  'The weather office expects rain from the west and wind in the evening.',
  'On the stock exchange prices hardly moved.',
  'The budget committee meets again after the holidays.',
  'Trains on the coastal line run late because of works at a bridge.',
  'The museum of glass has a new wing.',
  'A cat that had sat on a chimney for two days came down by itself.',
  'Doctors ask people over sixty to have themselves vaccinated.',
  'The price of bread has gone up again, according to bakers.',
  'School begins an hour later on Monday because teachers confer.',
  'The parliament debates a law on rents next month.',
  'Beekeepers count fewer hives than last year.',
  'A street in the old town is closed for the filming of a series.',
  'The symphony orchestra looks for a conductor.',
  'Farmers hope for frost, for mild winters bring mice.',
  'The unions and the employers of the railways meet in spring.',
  'A petition against the incinerator has ten thousand names.',
];
