/** .eml: a mail that carries an article. Subject = headline, sender and date as stated; its HTML goes the way of a page. */
import PostalMime from 'postal-mime';
import { importArticle } from '../../../core/import/import-article';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import type { FoundText, Metadata } from '../../../core/model/metadata';
import { fail, type Result } from '../../../core/model/result';

/** Largest mail, in bytes; attachments are most of a large one. */
const LARGEST_MAIL = 50 * 1024 * 1024;

/** Mails nest forwarded mails; a hundred levels are no mail. */
const DEEPEST_NESTING = 20;

export async function readMail(bytes: Uint8Array, name: string): Promise<Result<ImportedArticle, ImportFailure>> {
  if (bytes.length > LARGEST_MAIL) return refuse('too-large', name, 'is larger than 50 MB');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_NESTING }).catch(() => null);
  if (!mail) return refuse('unreadable', name, 'cannot be read as a mail');
  const page = mail.html === undefined ? null : importArticle(Buffer.from(mail.html, 'utf8'), `${name}.html`);
  const result = page?.ok ? page : importArticle(Buffer.from(mail.text ?? '', 'utf8'), `${name}.txt`);
  if (!result.ok) return refuse('empty', name, 'holds no text');
  const stated = (value: string | undefined): FoundText | null =>
    value === undefined || value.trim() === '' ? null : { value: value.trim(), origin: 'meta', span: null };
  const metadata: Metadata = {
    ...result.value.metadata,
    headline: result.value.metadata.headline ?? stated(mail.subject),
    outlet: result.value.metadata.outlet ?? stated(mail.from?.name),
    published:
      result.value.metadata.published ??
      stated(mail.date && /^\d{4}-\d{2}-\d{2}T/u.test(mail.date) ? mail.date : undefined),
  };
  return { ok: true, value: { ...result.value, metadata } };
}

const refuse = (kind: ImportFailure['kind'], name: string, what: string) =>
  fail<ImportFailure>({
    kind,
    message: `“${name}” ${what}: nothing was imported. Copy its text into a .txt file and import that.`,
  });
