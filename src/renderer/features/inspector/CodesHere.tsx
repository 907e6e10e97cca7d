/** Codes that lie over the same words. */
import type { ArticleId, CodingId } from '../../../core/model/ids';
import type { Span } from '../../../core/model/span';
import { runCommand } from '../../session/command-handlers';
import { useSession } from '../../session/services';
import { select } from '../../session/view';
import { useCodings } from '../../storage/queries/annotations';
import { useCodebooks } from '../../storage/queries/codebooks';
import { LinkButton } from '../../ui/Button';

interface CodesHereProps {
  readonly article: ArticleId;
  readonly spans: readonly Span[];
  /** The coding that is shown already. */
  readonly except?: CodingId;
}

export function CodesHere({ article, spans, except }: CodesHereProps) {
  const session = useSession();
  const codings = useCodings(session, article) ?? [];
  const codes = new Map((useCodebooks(session) ?? []).flatMap((book) => book.codes).map((code) => [code.id, code]));
  const here = codings.filter(
    (coding) =>
      coding.status !== 'rejected' &&
      coding.id !== except &&
      coding.spans.some((one) => spans.some((span) => one[0] < span[1] && span[0] < one[1])),
  );
  return (
    <section className="inspector-section">
      <h3 className="section-title">
        <span className="grow">{except ? 'Other codes here' : 'Codes here'}</span>
        <kbd>F</kbd>
      </h3>
      <div className="codes-here">
        {here.map((coding) => (
          <button
            key={coding.id}
            type="button"
            className="code-chip"
            onClick={() => select({ kind: 'coding', id: coding.id })}
          >
            <span
              className="swatch"
              style={{ ['--code-colour' as string]: `var(--code-${codes.get(coding.code)?.colour ?? 1})` }}
            />
            {codes.get(coding.code)?.name ?? 'a code that was removed'}
          </button>
        ))}
        {here.length === 0 ? <span className="t3">None.</span> : null}
        <LinkButton onPress={() => runCommand('mark.code')}>Add a code</LinkButton>
      </div>
    </section>
  );
}
