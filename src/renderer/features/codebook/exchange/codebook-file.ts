/**
 * A codebook as a file of its own, `variorum/codebook@1` (JSON): everything but the ids, so that it can be read into any
 * library. Digits are left out: they belong to the library they were given in.
 */
import type { Code } from '../../../../core/model/codebook';
import { fail, ok, type Result } from '../../../../core/model/result';
import { z } from '../../../../core/model/zod';
import type { NewCode, NewCodebook } from '../../../storage/commands/create-codebook';
import type { CodebookWithCodes } from '../../../storage/queries/codebooks';

const format = 'variorum/codebook@1';

interface CodeInFile {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  readonly colour: number;
  readonly codes: readonly CodeInFile[];
}

const codeSchema: z.ZodType<CodeInFile> = z.lazy(() =>
  z.object({
    name: z.string().trim().min(1).max(500),
    definition: z.string().default(''),
    include: z.string().default(''),
    exclude: z.string().default(''),
    example: z.string().default(''),
    colour: z.int().min(1).max(12).default(1),
    codes: z.array(codeSchema).default([]),
  }),
);

const fileSchema = z.object({
  format: z.literal(format),
  name: z.string().trim().min(1).max(500),
  description: z.string().default(''),
  source: z.string().nullable().default(null),
  codes: z.array(codeSchema).default([]),
});

export function codebookFile({ codebook, codes }: CodebookWithCodes): string {
  const below = (parent: Code['parent']): CodeInFile[] =>
    codes
      .filter((code) => code.parent === parent)
      .map(({ id, name, definition, include, exclude, example, colour }) => {
        const rules = { definition, include, exclude, example };
        return { name, ...rules, colour, codes: below(id) };
      });
  const { name, description, source } = codebook;
  return `${JSON.stringify({ format, name, description, source, codes: below(null) }, null, 2)}\n`;
}

export function readCodebookFile(text: string): Result<NewCodebook> {
  const read = fileSchema.safeParse(parsed(text));
  if (!read.success) return notOne;
  const { name, description, source, codes } = read.data;
  return ok({ name, description, source, codes: codes.map(newCode) });
}

const newCode = ({ codes, ...code }: CodeInFile): NewCode => ({ ...code, children: codes.map(newCode) });

export const notOne = fail({
  kind: 'no-codebook',
  message:
    'This file holds no codebook that Variorum can read, so nothing was added. It reads its own codebooks (.json) and REFI-QDA codebooks (.qdc).',
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
