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

/** Does the phrase name a medium or an agency, and no person of it ("the paper's editor")? */
export function isMedium(items: readonly Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  if (words.some((item) => isPersonNoun(item.lower))) return false;
  return words.some(
    (item) =>
      (item.capital && AGENCIES.has(item.lower.replace(/\.$/, ''))) ||
      item.lower === 'agency' ||
      (MEDIUM_WORD.test(item.lower) && (item.capital || words.length <= 3 || words.some((w) => w.capital))),
  );
}
