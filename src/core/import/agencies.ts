/** News agencies: the short name by which each is credited, and the forms in which newspapers print it. */
export interface Agency {
  readonly name: string;
  /** Forms in lower case; matched as whole words. */
  readonly forms: readonly string[];
  readonly host: string | null;
}

const agency = (name: string, forms: string, host: string | null = null): Agency => ({
  name,
  forms: forms.split('|'),
  host,
});

export const agencies: readonly Agency[] = [
  agency('AP', 'ap|the associated press|associated press|ap photo', 'apnews.com'),
  agency('AFP', 'afp|agence france-presse|agence france presse', 'afp.com'),
  agency('Reuters', 'reuters|thomson reuters', 'reuters.com'),
  agency('Bloomberg', 'bloomberg news|bloomberg', 'bloomberg.com'),
  agency('UPI', 'upi|united press international', 'upi.com'),
  agency('dpa', 'dpa|deutsche presse-agentur', 'dpa.com'),
  agency('ANSA', 'ansa', 'ansa.it'),
  agency('EFE', 'efe|agencia efe', 'efe.com'),
  agency('Europa Press', 'europa press', 'europapress.es'),
  agency('TASS', 'tass|itar-tass', 'tass.com'),
  agency('RIA Novosti', 'ria novosti|ria-novosti|sputnik', 'ria.ru'),
  agency('Interfax', 'interfax|interfax-ukraine', 'interfax.com'),
  agency('Ukrinform', 'ukrinform', 'ukrinform.net'),
  agency('UNIAN', 'unian', 'unian.info'),
  agency('Xinhua', 'xinhua|xinhua news agency', 'xinhuanet.com'),
  agency('Kyodo', 'kyodo|kyodo news', 'kyodonews.net'),
  agency('Jiji', 'jiji|jiji press', 'jiji.com'),
  agency('Yonhap', 'yonhap|yonhap news agency', 'yna.co.kr'),
  agency('PTI', 'pti|press trust of india', 'ptinews.com'),
  agency('ANI', 'ani|asian news international', 'aninews.in'),
  agency('IANS', 'ians', 'ians.in'),
  agency('PA', 'pa media|press association|pa news agency'),
  agency('AAP', 'aap|australian associated press', 'aap.com.au'),
  agency('CP', 'the canadian press|canadian press', 'thecanadianpress.com'),
  agency('APA', 'apa|austria presse agentur', 'apa.at'),
  agency('SDA', 'keystone-sda|sda', 'sda.ch'),
  agency('Anadolu', 'anadolu|anadolu agency', 'aa.com.tr'),
  agency('Belga', 'belga', 'belga.be'),
  agency('ANP', 'anp', 'anp.nl'),
  agency('NTB', 'ntb', 'ntb.no'),
  agency('TT', 'tt nyhetsbyrån', 'tt.se'),
  agency('Ritzau', 'ritzau', 'ritzau.com'),
  agency('PAP', 'pap|polska agencja prasowa', 'pap.pl'),
  agency('ČTK', 'čtk|ctk', 'ctk.eu'),
  agency('MTI', 'mti', 'mti.hu'),
  agency('Lusa', 'lusa', 'lusa.pt'),
  agency('Bernama', 'bernama', 'bernama.com'),
  agency('Antara', 'antara', 'antaranews.com'),
  agency('IRNA', 'irna', 'irna.ir'),
  agency('SANA', 'sana', 'sana.sy'),
  agency('WAM', 'wam', 'wam.ae'),
  agency('MENA', 'mena'),
  agency('NNA', 'nna'),
];

const byForm: ReadonlyMap<string, Agency> = new Map(agencies.flatMap((one) => one.forms.map((form) => [form, one])));

/** The agency that these words name as a whole ("The Associated Press", "AFP"), or null. */
export const agencyNamed = (words: string): Agency | null =>
  byForm.get(
    words
      .trim()
      .replace(/[.,:;]+$/u, '')
      .toLowerCase(),
  ) ?? null;

/** Abbreviations stand in capitals ("Ap" or "Pap" is a name or a word); long names begin with one. */
const isPrintedAsAgency = (printed: string): boolean =>
  printed.length <= 4 ? printed === printed.toUpperCase() : /^\p{Lu}/u.test(printed);

export interface AgencyMention {
  readonly name: string;
  readonly at: number;
  readonly words: string;
}

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const anyForm = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Agencies named in a credit, each once, in order of place. Hand in credits only: running text names agencies as sources. */
export function agenciesIn(credit: string): AgencyMention[] {
  const found = new Map<string, AgencyMention>();
  for (const match of credit.matchAll(anyForm)) {
    const one = byForm.get(match[0].toLowerCase());
    const printed = match[0];
    if (!one || !(printed === one.name || isPrintedAsAgency(printed))) continue;
    if (!found.has(one.name)) found.set(one.name, { name: one.name, at: match.index, words: printed });
  }
  return [...found.values()];
}
