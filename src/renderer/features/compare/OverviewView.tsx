/** The event at a glance: when each outlet told it and who took from whom, headlines and ledes, derivation, voices. */
import type { Column } from './columns';
import type { Ready } from './compare-store';
import { DerivationMatrix } from './DerivationMatrix';
import { Ledes } from './Ledes';
import { Timeline } from './Timeline';
import { useFindingKeys } from './use-finding-keys';
import { VoiceShares } from './VoiceShares';
import { WhoIsQuoted } from './WhoIsQuoted';

export function OverviewView({ ready, columns }: { readonly ready: Ready; readonly columns: readonly Column[] }) {
  useFindingKeys(
    ready.event,
    ready.comparison.derivation.map((one) => one.key),
  );
  return (
    <div className="scroll overview">
      <Timeline comparison={ready.comparison} columns={columns} />
      <Ledes comparison={ready.comparison} columns={columns} />
      <div className="overview-pair">
        <DerivationMatrix comparison={ready.comparison} columns={columns} />
        <WhoIsQuoted comparison={ready.comparison} columns={columns} />
        <VoiceShares comparison={ready.comparison} columns={columns} />
      </div>
    </div>
  );
}
