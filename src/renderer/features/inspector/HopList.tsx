/** The chain between source and outlet: one line a hop with its kind. */
import { hopKinds, type Hop, type HopKind, type Quotation } from '../../../core/model/quotation';
import { IconButton } from '../../ui/Button';

const kindWords: Record<HopKind, string> = {
  agency: 'agency',
  medium: 'outlet',
  statement: 'statement',
  briefing: 'briefing',
  anonymity: 'anonymity',
  document: 'document',
  social: 'social media',
  person: 'person',
};

interface HopListProps {
  readonly quotation: Quotation;
  readonly text: string;
  readonly onChange: (chain: readonly Hop[]) => void;
}

export function HopList({ quotation, text, onChange }: HopListProps) {
  const { chain } = quotation;
  if (chain.length === 0) return <span className="t3">no hop; select it, press G</span>;
  const replace = (at: number, hop: Hop): void => onChange(chain.map((one, index) => (index === at ? hop : one)));
  return (
    <ul className="hop-list">
      {chain.map((hop, at) => (
        <li key={at}>
          <span className="serif trunc" title={text.slice(...hop.span)}>
            {hop.medium ?? text.slice(...hop.span)}
          </span>
          <select
            className="text-field"
            aria-label="Kind of hop"
            value={hop.kind}
            onChange={(event) => replace(at, { ...hop, kind: event.target.value as HopKind })}
          >
            {hopKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </select>
          <IconButton
            icon="close"
            label="Remove the hop"
            small
            onPress={() => onChange(chain.filter((_, index) => index !== at))}
          />
        </li>
      ))}
    </ul>
  );
}
