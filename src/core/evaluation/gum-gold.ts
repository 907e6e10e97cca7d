/** Reads the gold of GUM news texts (format and oddities: SOURCE.md beside the data). */
import { z } from '../model/zod';
import type { Span } from '../text/span';
import type { GoldQuotation, GoldText } from './gold';

const rangeSchema = z.tuple([z.number(), z.number()]);
const gumSchema = z.object({
  doc: z.string(),
  quotes_complete: z.boolean(),
  quotes: z.array(
    z.object({ start: z.number(), end: z.number(), kind: z.enum(['quote', 'scare']), run: z.number().optional() }),
  ),
  attributions: z.array(
    z.object({
      content: rangeSchema,
      attribution_segment: rangeSchema,
      source_mention: rangeSchema.nullable(),
      source_entity: z.string().nullable(),
      rule: z.string().nullable(),
      polarity: z.string(),
    }),
  ),
});

/** `json` is unknown: the parsed content of the gold file. Image credits (`rule: credit`) are no speech and left out. */
export function gumGold(text: string, json: unknown): GoldText {
  const gold = gumSchema.parse(json);
  const runs = new Map<number, Span[]>();

  // A scare quote has no run; a quote without one stands alone.
  gold.quotes.forEach((quote, i) => {
    if (quote.kind !== 'quote') return;
    const run = quote.run ?? -1 - i;
    runs.set(run, [...(runs.get(run) ?? []), [quote.start, quote.end]]);
  });
  return {
    name: gold.doc,
    text,
    quotations: gold.attributions.filter((a) => a.rule !== 'credit').map(relation),
    quotes: [...runs.values()],
    scare: gold.quotes.filter((q) => q.kind === 'scare').map((q) => [q.start, q.end]),
    quotesComplete: gold.quotes_complete,
    directOnly: false,
  };
}

const relation = (a: z.infer<typeof gumSchema>['attributions'][number]): GoldQuotation => ({
  content: [a.content],
  cue: null,
  sources: a.source_mention === null ? [] : [{ span: a.source_mention, entity: a.source_entity }],
  onBehalfOf: null,
  hops: [],
  polarity: a.polarity === 'negative' ? 'negated' : 'affirmed',
});
