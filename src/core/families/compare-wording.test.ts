import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameWording } from '../text/normalise';
import { compareWording } from './compare-wording';
import type { Wording } from './wording';

const quoted = (words: string): Wording => ({ text: `“${words}”`, spans: [[0, words.length + 2]] });
const plain = (words: string): Wording => ({ text: words, spans: [[0, words.length]] });

/** Alterations in one line: `kind[words of a|words of b]`. */
function told(a: Wording, b: Wording): string {
  const { alterations } = compareWording(a, b);
  return alterations.map((x) => `${x.kind}[${a.text.slice(...x.a)}|${b.text.slice(...x.b)}]`).join(' ');
}

const CASES: readonly (readonly [a: string, b: string, told: string, risk: boolean])[] = [
  [
    'We shall see, he said',
    '“we shall see – he said.”',
    'substituted[We shall see, he said|we shall see – he said]',
    false,
  ],
  ['The ferry will sail on Friday', 'The ferry may sail on Friday', 'modality[will|may]', true],
  ['The ferry will sail on Friday', 'The ferry will not sail on Friday', 'negation[|not]', true],
  ['They are likely to sail', 'They are unlikely to sail', 'negation[likely|unlikely]', true],
  ['As far as we know, nobody was hurt', 'Nobody was hurt', 'hedge[As far as we know|]', true],
  ['We lost 40 boats in the storm', 'We lost 14 boats in the storm', 'number[40|14]', true],
  [
    'He sailed for thirty years',
    'He sailed for three decades',
    'substituted[thirty|three] substituted[years|decades]',
    false,
  ],
  ['We lost two boats', 'We lost 2 boats', 'name[two|2]', false],
  ['We met Mr. Kovalenko at noon', 'We met Mr. Kovalenco at noon', 'name[Kovalenko|Kovalenco]', false],
  ['We met the United States team', 'We met the U.S. team', 'name[United States|U.S.]', false],
  ['The council has failed the town badly', 'The council has failed the towns badly', 'inflected[town|towns]', false],
  ['We’ll see', 'We will see', 'inflected[’ll|will]', false],
  ['On Friday we will meet the union', 'We will meet the union on Friday', 'reordered[On Friday|on Friday]', false],
  ['Um, we will, you know, go home', 'We will go home', 'cleaned[Um|] cleaned[you know|]', false],
  ['We made – we made it clear to him', 'We made it clear to him', 'cleaned[we made|]', false],
  ['The council, which met at night, failed', 'The council … failed', 'elided-marked[which met at night|…]', false],
  ['The council, which met at night, failed', 'The council failed', 'elided-hidden[which met at night|]', false],
  ['The council failed the town', 'The council badly failed the town', 'inserted[|badly]', false],
  ['The council failed the town', 'The council [of elders] failed the town', 'inserted-bracketed[|of elders]', false],
  ['He failed the town', '[The mayor] failed the town', 'inserted-bracketed[He|The mayor]', false],
  ['It would be a grave error for all', 'a grave error', 'trimmed[It would be|] trimmed[for all|]', false],
  ['This is an error. We will mend it soon', 'This is an error', 'trimmed[We will mend it soon|]', false],
  ['They will have to pay the bill', 'They must pay the bill', 'substituted[will|must]', false],
  ['They might pay the bill', 'They may pay the bill', 'modality[might|may]', true],
  [
    'The tug came late, and it will cost the town a fortune',
    'The tug came late, and we will cost the town a fortune',
    'substituted[it|we]',
    true,
  ],
  [
    'If the council agrees to lower dues, the tugs of the northern basin will sail for Varnholt on Friday',
    'The tugs of the northern basin will sail for Varnholt on Friday if the council agrees to cut dues',
    'reordered[If the council agrees to lower dues|if the council agrees to cut dues] substituted[lower|cut]',
    false,
  ],
  ['Is this an error?', 'Is this an error', 'substituted[?|]', true],
];

describe('the alterations between two wordings', () => {
  it('calls nothing reworded in quote marks that stands in none', () => {
    const [from, to] = ['the tugs should lie idle until spring comes', 'nobody ought to sail before the thaw'].map(
      plain,
    );
    if (from === undefined || to === undefined) throw new Error('two wordings');
    const { alterations, senseAtRisk } = compareWording(from, to);
    expect(alterations.map((x) => x.kind)).not.toContain('reworded');
    expect(senseAtRisk).toBe(false);
    const inMarks = compareWording(quoted(from.text), quoted(to.text));
    expect(inMarks.alterations.map((x) => x.kind)).toContain('reworded');
    expect(inMarks.senseAtRisk).toBe(true);
  });

  it.each(CASES)('from “%s” to “%s”: %s', (a, b, expected, risk) => {
    const from = quoted(a);
    const to = b.startsWith('“') ? { text: b, spans: [[0, b.length]] as const } : quoted(b);
    expect(told(from, to)).toBe(expected);
    expect(compareWording(from, to).senseAtRisk).toBe(risk);
  });

  it.each([
    ['We may take the authority to court', 'The authority may take us to court'],
    ['The rebels attacked the army at dawn', 'The army attacked the rebels at dawn'],
    ['We will have severe sanctions', 'We will be severely sanctioned'],
    ['We will levy heavy fines', 'We will be heavily fined'],
  ])('sees that roles are reversed from “%s” to “%s”', (a, b) => {
    const { alterations, senseAtRisk, why } = compareWording(quoted(a), quoted(b));
    expect(alterations.map((x) => x.kind)).toEqual(['roles-reversed']);
    expect(senseAtRisk).toBe(true);
    expect(why).not.toBe('');
  });

  it.each([
    ['The army was attacked by the rebels', 'The rebels attacked the army'],
    ['They sell fish, bread and beer', 'They sell beer, bread and fish'],
    ['They punished us', 'We were punished'],
  ])('sees no reversal of roles between “%s” and “%s”', (a, b) => {
    expect(compareWording(quoted(a), quoted(b)).alterations.map((x) => x.kind)).not.toContain('roles-reversed');
  });

  it('calls a wording with hardly a common word reworded, and no word diff is shown', () => {
    expect(told(quoted('grave error'), quoted('serious mistakes'))).toBe('reworded[grave error|serious mistakes]');
  });

  it('tells the tense shift of reported speech by no alteration of its own', () => {
    expect(told(quoted('We will rebuild our pier'), plain('they would rebuild their pier'))).toBe(
      'direct-to-indirect[We will rebuild our pier|they would rebuild their pier]',
    );
    expect(told(quoted('We will rebuild the old pier'), plain('they would not rebuild the old pier'))).toContain(
      'negation',
    );
  });

  it('finds what is joined on from elsewhere in the other article', () => {
    const a = {
      text: '“We will close the port at noon,” she said. The hall was full, and it took a while until all had sat down. “Every ship has to pay the fine by Monday.”',
      spans: [[0, 33]] as const,
    };
    const b = quoted('We will close the port at noon, and every ship has to pay the fine by Monday');
    expect(compareWording(a, b).alterations.map((x) => x.kind)).toEqual(['spliced']);
  });

  it('reads an interrupted quotation as one sentence', () => {
    const text = '“We will close the port,” she said, “before the storm comes.”';
    const a = {
      text,
      spans: [
        [0, 25],
        [36, text.length],
      ] as const,
    };
    expect(compareWording(a, quoted('We will close the port before the storm comes.')).wording).toBe('identical');
  });
});

describe('laws of the comparison', () => {
  const sentence = fc
    .array(
      fc.constantFrom(
        'the',
        'pier',
        'will',
        'not',
        'we',
        'us',
        'Adda',
        '40',
        'sail',
        'sailed',
        '...',
        '[old]',
        'said,',
        'perhaps',
        'two.',
        'No?',
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((words) => words.join(' '));

  it('says identical only of wordings that the declared normalisation makes one, in 4,000 pairs', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(13), (a, other, cut) => {
        const b = cut < 7 ? other : a.split(' ').slice(0, cut).join(' ') || other;
        const { wording, alterations } = compareWording(quoted(a), quoted(b));
        expect(wording === 'identical').toBe(sameWording(a, b));
        expect(alterations.length).toBeGreaterThan(0);
      }),
      { numRuns: 4_000 },
    );
  });

  it('names no other name where only a capital letter differs', () => {
    const [a, b] = [quoted('We will ask the Council for help'), quoted('We will ask the council for help')];
    expect(compareWording(a, b).alterations.map((x) => x.kind)).toEqual(['substituted']);
  });

  it('keeps every alteration inside the two wordings', () => {
    fc.assert(
      fc.property(sentence, sentence, (x, y) => {
        const [a, b] = [quoted(x), quoted(y)];
        for (const alteration of compareWording(a, b).alterations)
          for (const [span, text] of [
            [alteration.a, a.text],
            [alteration.b, b.text],
          ] as const) {
            expect(span[0]).toBeLessThanOrEqual(span[1]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
      }),
      { numRuns: 1_500 },
    );
  });
});
