/**
 * Bylines of Korean, Chinese and Japanese pages: a short line of its own that names the reporter by the word for one. These
 * scripts have no capitals by which a name could be told.
 */

/** Longest such line, in characters: name, word, an address of mail. */
const LONGEST = 50;

const PATTERNS: readonly RegExp[] = [
  // "김민수 기자 minsu@harbour.example", "김민수 특파원", "(부산=김민수 기자)"
  /(?:^|[\s=([])(\p{Script=Hangul}{2,4})\s?(?:선임\s?)?(?:기자|특파원|논설위원)(?=$|[\s)\]=])/u,
  // "记者 王小明", "本报记者：王小明", "作者：王小明"
  /(?:^|[\s(（【])(?:本报|本報|特约|特約)?(?:记者|記者|作者|撰文)(?:\s?[:：／/]\s?|\s)(\p{Script=Han}{2,4})(?=$|[\s)）】|｜])/u,
  // "田中花子記者"
  /^(\p{Script=Han}{3,5})記者$/u,
];

/** The one name that such lines state; null where there is none, or several (those are of other articles). */
export function eastAsianByline(lines: readonly string[]): string | null {
  const names = lines
    .filter((line) => line.length <= LONGEST)
    .flatMap((line) => PATTERNS.flatMap((pattern) => pattern.exec(line)?.[1] ?? []));
  const [name, ...others] = new Set(names);
  return name !== undefined && others.length === 0 ? name : null;
}
