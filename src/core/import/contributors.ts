/** People named below the article as having helped: "Ann Lind contributed to this report from Oslo." */
import type { FoundText } from '../model/metadata';
import { foundAt, type KindLine } from './kind-line';
import { NAME, namesIn } from './person-names';

const LIST = `(?:(?:the\\s)?${NAME}(?:\\s(?:in|from|at)\\s[\\p{L} .]{2,40}?)?(?:,?\\sand\\s|,\\s|\\s&\\s|;\\s)?(?:and\\s)?){1,12}`;

/** Names before "contributed ...". */
const BEFORE = new RegExp(
  `(?:^|[.!]\\s|–\\s|—\\s|-\\s|[,:]\\s)(?:[\\p{L}’' ]{0,60}?\\b(?:writers?|reporters?|correspondents?|journalists?)\\s)?(${LIST})\\s*(?:also |both |all )?(?:contributed|assisted|reported from)\\b`,
  'gu',
);

/** Names after "by" or "from" ("Reporting by A in Oslo and B; editing by C"), up to the end of the clause. */
const AFTER =
  /(?:\b(?:reporting|report(?:ing)? was contributed|report was (?:contributed|written|compiled)|story was (?:contributed|written|reported)|written|research) by|\b(?:with )?(?:files|reporting|additional reporting|contributions?|inputs?|information) from)\s+([^;.]{3,300}(?:\b\p{Lu}\.[^;.]{0,200}){0,4})/giu;

/** Names after which a role of several people follows: "A, B and C, all Associated Press journalists". */
const ROLES = /,?\s(?:all|both|each)\s.*$|,\s(?:the\s)?(?:associated press|ap|reuters|afp)\b.*$/iu;

export function contributorsIn(lines: readonly KindLine[]): FoundText[] {
  const found = new Map<string, FoundText>();
  for (const line of lines) {
    if (line.kind !== 'credit' && line.kind !== 'boilerplate') continue;
    if (line.kind === 'boilerplate' && !/\bcontributed\b|\breporting by\b/iu.test(line.plain)) continue;
    for (const list of listsIn(line.plain.slice(0, 1000))) {
      for (const name of namesIn(list)) if (!found.has(name)) found.set(name, foundAt(line, name));
    }
  }
  return [...found.values()];
}

function listsIn(plain: string): string[] {
  const before = [...plain.matchAll(BEFORE)].map((match) => match[1] ?? '');
  const after = [...plain.matchAll(AFTER)].map((match) => (match[1] ?? '').replace(ROLES, ''));
  return [...before, ...after];
}
