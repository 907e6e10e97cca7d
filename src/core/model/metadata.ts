/** What is known about an article besides its text; each value says where it was found, so that a reader can check it. */
import { spanSchema } from './span';
import { z } from './zod';

/** Where a metadata value was found. `analyst` = typed by hand; it wins over everything found by rule. */
export const metadataOrigins = ['text', 'json-ld', 'open-graph', 'meta', 'html', 'file-name', 'analyst'] as const;

const found = <T extends z.ZodType>(value: T) =>
  z
    .object({
      value,
      origin: z.enum(metadataOrigins),
      /** Place in the article's text, where the value stands there. */
      span: spanSchema.nullable(),
    })
    .readonly();

const foundText = found(z.string());
export type FoundText = z.infer<typeof foundText>;

export const metadataSchema = z
  .object({
    headline: foundText.nullable(),
    outlet: foundText.nullable(),
    byline: z.array(foundText).readonly(),
    /** Agencies credited: AP, AFP, Reuters ... */
    credits: z.array(foundText).readonly(),
    /** Place of the dateline: `WILMINGTON, Del.` */
    dateline: foundText.nullable(),
    /** ISO date (`2021-12-31`) or date and time with offset. */
    published: foundText.nullable(),
    url: foundText.nullable(),
    contributors: z.array(foundText).readonly(),
    /** BCP 47 tag: `en`. */
    language: foundText.nullable(),
  })
  .readonly();
export type Metadata = z.infer<typeof metadataSchema>;

export const emptyMetadata: Metadata = {
  headline: null,
  outlet: null,
  byline: [],
  credits: [],
  dateline: null,
  published: null,
  url: null,
  contributors: [],
  language: null,
};
