/**
 * The language of a text by its commonest small words (Latin scripts) or by its script. Only a clear winner is named:
 * a wrong language would switch off rules that fit.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const smallWords: readonly (readonly [tag: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    words(
      'the of and to in that is was for it with as on be at by this had not are but from have they which he his said',
    ),
  ],
  [
    'de',
    words(
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie',
    ),
  ],
  [
    'fr',
    words('le la les de des et en un une du que est pour qui dans par sur au pas plus avec ce il sont sa ont été aux'),
  ],
  ['es', words('el la de que y en los del se las por un para con no una su al lo como más pero sus le ha este fue')],
  ['it', words('il di che la e in un per del è una con non i della si le da alla sono dei nel ha più gli come anche')],
  ['pt', words('o de que e a do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu')],
  [
    'nl',
    words('de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door naar over ze werd'),
  ],
  ['sv', words('och i att det som en på är av för med till den har de inte om ett han men var sig från så')],
  ['no', words('og i det er på som en av for med til at den har de ikke om et han men var seg fra så')],
  ['pl', words('w i na z do nie się że to jest o jak po ale za od przez dla są tym które oraz było')],
];

const scripts: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** A language is recognised after some sentences; more would cost time and change nothing. */
const SAMPLE = 6000;

/** BCP 47 tag, or null where nothing is clear (too short, mixed, a language not listed). */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return null;
  return byScript(sample, letters) ?? bySmallWords(sample);
}

function byScript(sample: string, letters: number): string | null {
  for (const [tag, pattern] of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Ukrainian has its own letters in some 5 % of its text; Japanese mixes kana with Chinese characters.
    if (share > (tag === 'uk' ? 0.025 : tag === 'ja' ? 0.1 : 0.5)) return tag;
  }
  return null;
}

function bySmallWords(sample: string): string | null {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = smallWords
    .map(([tag, list]) => ({ tag, share: tokens.filter((token) => list.has(token)).length / tokens.length }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = scores;
  // Running text holds a quarter to a half of such words; a list of names holds few in any language.
  return best && second && best.share > 0.15 && best.share > second.share * 1.25 ? best.tag : null;
}
