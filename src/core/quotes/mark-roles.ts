/**
 * What one quote mark may do where it stands: open, close, both or neither (an apostrophe, an inch sign). Judged from the
 * sign itself and its neighbours; the pairing in find-quoted.ts decides between what is left.
 */

export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet' | 'corner' | 'white-corner';

export interface Mark {
  readonly at: number;
  /** Code units: 2 for '' and ``, 1 for every other mark. */
  readonly length: number;
  readonly sign: string;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A single mark behind an s and before a word: "the workers' strike", or the end of a quotation. */
  readonly maybePossessive: boolean;
}

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  '〝': 'double',
  '〞': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

export const MARK_SIGNS = /''|``|["“”„‟＂〝〞'‘’‚‛«»‹›「」『』]/g;

/** Words that begin with an apostrophe: "'em", "'til", "'twas", "the '80s", "rock 'n' roll". */
const ELISION = /^['‘’](?:em|til|tis|twas|twere|twill|cause|bout|round|neath|cos|n['’]?|\d0s?|\d\d)(?![\p{L}\p{N}])/iu;

const isSpace = (sign: string): boolean => sign === '' || /\s/u.test(sign);
const isWord = (sign: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign);
/** What may stand before an opening mark without a space: bracket, dash, slash, another opening mark. */
const opensBefore = (sign: string): boolean => isSpace(sign) || /[([{<—–\-/“‘«„‚¿¡:=*_>「『]/u.test(sign);

/** The mark at `at`, or null where the sign is an apostrophe, a prime or an inch sign. */
export function markAt(text: string, at: number): Mark | null {
  const sign = text.charAt(at);
  if (text.startsWith("''", at) || text.startsWith('``', at)) return doubledMark(text, at);
  const family = FAMILIES[sign];
  if (family === undefined) return null;
  const before = at > 0 && text.charAt(at - 1) !== '\n' ? text.charAt(at - 1) : '';
  const after = text.charAt(at + 1) === '\n' ? '' : text.charAt(at + 1);
  if (family === 'single') return singleMark(text, at, sign, before, after);
  return { at, length: 1, sign, family, ...doubleRoles(sign, before, after), maybePossessive: false };
}

/** ``TeX style'' and ''two apostrophes''. */
function doubledMark(text: string, at: number): Mark {
  const before = at > 0 ? text.charAt(at - 1) : '';
  const after = text.charAt(at + 2);
  const roles = text.charAt(at) === '`' ? { canOpen: true, canClose: false } : straightRoles(before, after);
  return { at, length: 2, sign: text.slice(at, at + 2), family: 'double', ...roles, maybePossessive: false };
}

function doubleRoles(sign: string, before: string, after: string): { canOpen: boolean; canClose: boolean } {
  switch (sign) {
    case '„':
    case '‟':
    case '「':
    case '『':
    case '〝':
      return { canOpen: true, canClose: false };
    case '」':
    case '』':
    case '〞':
      return { canOpen: false, canClose: true };
    case '“': // closes a German „…“ where it stands behind a word
      return { canOpen: !isWord(before) || isWord(after), canClose: !isSpace(before) && !isWord(after) };
    case '”': // opens in Swedish and Finnish
      return { canOpen: opensBefore(before) && isWord(after), canClose: true };
    case '«':
    case '»':
    case '‹':
    case '›': // direction depends on the language; find-quoted.ts decides by the first one of the paragraph
      return { canOpen: true, canClose: true };
    default:
      return straightRoles(before, after);
  }
}

function straightRoles(before: string, after: string): { canOpen: boolean; canClose: boolean } {
  if (/\d/.test(before) && (isSpace(after) || /[\d,.;)x×]/.test(after))) return { canOpen: false, canClose: true };
  const canOpen = opensBefore(before) && !isSpace(after);
  const canClose = !isSpace(before) && !isWord(after);
  // `said"We` and ` " ` say nothing: the pairing decides by what is open.
  return canOpen || canClose ? { canOpen, canClose } : { canOpen: true, canClose: true };
}

function singleMark(text: string, at: number, sign: string, before: string, after: string): Mark | null {
  if (isWord(before) && isWord(after)) return null;
  const elided = sign !== '‚' && ELISION.test(text.slice(at, at + 8));
  const canOpen = !elided && sign !== '’' && opensBefore(before) && !isSpace(after);
  const canClose = sign !== '‘' && sign !== '‚' && !isSpace(before) && !isWord(after) && !elidedEnd(text, at);
  if (!canOpen && !canClose) return null;
  const maybePossessive = canClose && /[sSzx]/.test(before) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
  return { at, length: 1, sign, family: 'single', canOpen, canClose, maybePossessive };
}

/** The second apostrophe of "rock 'n' roll". */
const elidedEnd = (text: string, at: number): boolean =>
  /(?:^|\s)['‘’]n['’]$/iu.test(text.slice(Math.max(0, at - 3), at + 1));
