/** News agencies and media by name or by the words in their names ("Radio Norde", "the Lumen agency"). */
import { isPersonNoun } from '../text/person-nouns';
import type { Item, Range } from './items';

export const AGENCIES = new Set(
  'ap afp reuters bloomberg dpa efe ansa tass itar-tass interfax ria ria-novosti xinhua kyodo yonhap upi pti pa apa anadolu ukrinform belga lusa ritzau tt ntb agency wires wire'.split(
    ' ',
  ),
);
export const MEDIUM_WORD =
  /^(?:radio|tv|television|news|newspaper|newspapers|times|post|herald|tribune|courier|gazette|guardian|telegraph|journal|observer|independent|mirror|mail|sun|star|chronicle|daily|weekly|magazine|broadcaster|channel|network|programme|program|podcast|show|bbc|cnn|cnbc|msnbc|abc|nbc|cbs|fox|npr|itv|sky|rte|cbc|pbs|zeitung|eko|echo|examiner|standard|inquirer|monitor|record|argus|bulletin|website|site|fm|press|globe|argus|advertiser|express|dispatch|sentinel|ledger|blog)$/;

/** Names of media that are ordinary words too: only with a capital. */
const MEDIUM_NAME = new Set(
  'review leader voice hill atlantic intercept time nature science wire verge root nation week economist fortune forbes wired vogue newsweek politico breitbart huffpost buzzfeed axios vox slate salon newsline newshour newsnight telemundo univision jazeera arabiya haaretz spiegel stampa mundo monde figaro bild welt blatt kurier pravda izvestia kommersant aftonbladet canal canale rádio televisión presse rtl zdf ard nrk svt tf1 rai wtop kqed panorama today'.split(
    ' ',
  ),
);

/** A word that shows, by itself or by its capital, that a name is that of a medium. */
export const isMediumName = (item: Item): boolean =>
  MEDIUM_WORD.test(item.lower.replace(/'s$/, '')) || (item.capital && MEDIUM_NAME.has(item.lower.replace(/'s$/, '')));

/** A kind of medium without a name: "local television", "a newspaper". */
export const MEDIUM_KIND =
  /^(?:television|tv|radio|newspaper|newspapers|magazine|broadcaster|weekly|daily|channel|station|podcast|website|agency|paper|media|programme)$/;

/** Does the phrase name a medium or an agency, and no person of it ("the paper's editor")? */
export function isMedium(items: readonly Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  // "the Hungarian agency" has nobody in it
  if (words.some((item) => isPersonNoun(item.lower) && !(item.capital && /ian$/.test(item.lower)))) return false;
  return words.some(
    (item) =>
      (item.capital && AGENCIES.has(item.lower.replace(/\.$/, ''))) ||
      item.lower === 'agency' ||
      (item.capital && MEDIUM_NAME.has(item.lower) && words.length > 1) ||
      (MEDIUM_WORD.test(item.lower) && (item.capital || words.length <= 3 || words.some((w) => w.capital))),
  );
}
