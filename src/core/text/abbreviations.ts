/** English abbreviations that are written with a full stop. Those that never end a sentence come before a name or number. */

const titles =
  'mr mrs ms mx dr prof sr jr st rev revd fr sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt hon pres supt insp det messrs mme mlle mgr amb atty ald asst assoc rt';
const beforeNumber = 'no nos vol pp fig art sec ch approx ca est';
const months = 'jan feb mar apr jun jul aug sep sept oct nov dec';
const days = 'mon tue tues wed thu thur thurs fri sat sun';
const places =
  'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex va vt wash wis wisc wyo ave blvd rd mt ft';
const others = 'inc ltd co corp bros llc plc etc vs viz al dept univ assn intl govt ed eds tel ext cf';

const list = (words: string): readonly string[] => words.split(' ');

/** Without the full stop, lower case. "no" is left out on purpose: "He said no." is commoner than "No. 5". */
export const abbreviations: ReadonlySet<string> = new Set(
  [titles, beforeNumber, months, days, places, others]
    .flatMap(list)
    .filter(
      (w) =>
        ![
          'no',
          'sun',
          'sat',
          'mon',
          'wed',
          'art',
          'fig',
          'al',
          'la',
          'pa',
          'ill',
          'mass',
          'miss',
          'wash',
          'ch',
          'ed',
          'ore',
          'est',
          'mar',
          'sec',
          'ind',
          'det',
          'st',
        ].includes(w),
    )
    .concat(['st', 'miss']),
);

/** Abbreviations (full stop included) behind which a sentence goes on, even before a capital: "Dr. Adda". */
export const openAbbreviations: ReadonlySet<string> = new Set(
  [...list(titles), ...list(beforeNumber), 'vs', 'viz', 'cf', 'mt', 'ft', 'e.g', 'i.e']
    .map((w) => `${w}.`)
    .filter((w) => !['sr.', 'jr.'].includes(w)),
);
