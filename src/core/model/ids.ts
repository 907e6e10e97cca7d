/**
 * Branded ids: an article's id cannot be handed in where an event's is meant.
 * Ids are made outside the core (they are random); here is only their form: 1 to 64 characters of [A-Za-z0-9_-].
 */
import { z } from './zod';

const idText = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

export const libraryIdSchema = idText.brand<'LibraryId'>();
export const articleIdSchema = idText.brand<'ArticleId'>();
export const quotationIdSchema = idText.brand<'QuotationId'>();
export const entityIdSchema = idText.brand<'EntityId'>();
export const eventIdSchema = idText.brand<'EventId'>();
export const codebookIdSchema = idText.brand<'CodebookId'>();
export const codeIdSchema = idText.brand<'CodeId'>();
export const codingIdSchema = idText.brand<'CodingId'>();
export const figureIdSchema = idText.brand<'FigureId'>();
export const memoIdSchema = idText.brand<'MemoId'>();
export const decisionIdSchema = idText.brand<'DecisionId'>();
export const savedSearchIdSchema = idText.brand<'SavedSearchId'>();
export const changeIdSchema = idText.brand<'ChangeId'>();

export type LibraryId = z.infer<typeof libraryIdSchema>;
export type ArticleId = z.infer<typeof articleIdSchema>;
export type QuotationId = z.infer<typeof quotationIdSchema>;
export type EntityId = z.infer<typeof entityIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
export type CodebookId = z.infer<typeof codebookIdSchema>;
export type CodeId = z.infer<typeof codeIdSchema>;
export type CodingId = z.infer<typeof codingIdSchema>;
export type FigureId = z.infer<typeof figureIdSchema>;
export type MemoId = z.infer<typeof memoIdSchema>;
export type DecisionId = z.infer<typeof decisionIdSchema>;
export type SavedSearchId = z.infer<typeof savedSearchIdSchema>;
export type ChangeId = z.infer<typeof changeIdSchema>;
