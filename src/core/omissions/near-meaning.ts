/**
 * Words of news English that tell of one matter though they mean different things: "talks", "diplomacy", "summit". Wider
 * than near words, which stand for each other in a sentence. They never prove that a thing is told; they only keep "absent"
 * from being said of what may be told in other words. Groups are of our own choosing, forms written out.
 */
const GROUPS: readonly string[] = [
  'talks talk talking negotiate negotiates negotiated negotiating negotiation negotiations negotiators dialogue dialogues diplomacy diplomatic diplomats summit conference discussion discussions discuss discussed engagement engagements meeting meetings meet meets met consultations consultative',
  'sanction sanctions sanctioned punish punished punishing punishment penalty penalties fine fines fined costs retaliate retaliation measures reprisals crackdown deter deterrence deterrent consequences',
  'reject rejects rejected rejecting refuse refuses refused refusing dismiss dismissed rebuffed spurned non-starter non-starters starters impossible unacceptable declined overreach unrealistic denied',
  'threat threats threaten threatens threatened threatening warn warns warned warning warnings ultimatum caution cautioned vow vows vowed',
  'mistake mistakes error errors blunder misstep wrong fault',
  'rupture break breakdown severed cut ties relations relationship',
  'hope hopes hoped hopeful optimistic optimism support supported progress promising pleased confidence confident encouraged welcome welcomed',
  'ease eases easing eased defuse defusing calm cool de-escalate de-escalated deescalate deescalated de-escalation deescalation escalate escalation restraint pathway',
  'demand demands demanded demanding request requests requested require requires requirement requirements want wants wanted insist insists insisted insistence push call calls seek seeks guarantee guarantees guaranteed commitment commitments pledge pledged pledges assurance assurances assured condition conditions bid',
  'invade invades invaded invading invasion incursion incursions offensive attack attacks attacked assault operation war military annexed annexation seized seize seizure captured capture',
  'troops troop soldiers soldier forces army military buildup massed massing amassed presence deploy deploys deployed deployment servicemen',
  'weapon weapons weaponry arms missile missiles rocket rockets armament equipment',
  'border frontier neighbor neighbour neighborhood near threshold doorstep',
  'join joining member membership expand expansion enlarge enlargement accession admitted',
  'bloc alliance group allies ally partners partner',
  'official officials spokesman spokeswoman spokesperson aide aides adviser advisor secretary minister envoy',
  'phone call calls called phoned spoke speak speaking conversation telephone',
  'agree agrees agreed agreement deal accord pact treaty compromise settlement',
  'lead leads led leader leaders head heads headed delegation',
  'help helps helped aid assist assistance support relief',
  'kill killed kills dead die died dies death deaths victims toll fatal lives',
  'hurt injured injuries wounded wounds harmed hospital treated',
  'arrest arrested detained custody jailed prison imprisoned held',
  'court judge trial ruling ruled verdict sentence sentenced convicted charged charges prosecutor prosecutors',
  'police officers investigators investigation investigate probe inquiry inquest inspection inspectors',
  'vote votes voted voters election elections poll polls ballot elected referendum',
  'law bill legislation act measure rule rules regulation ban banned prohibits prohibited bar',
  'strike strikes walkout stoppage protest protests protesters demonstration demonstrators rally march',
  'fire blaze flames burned burning burnt',
  'flood floods flooded flooding inundated storm storms hurricane',
  'crash crashed collision collided hit struck rammed smashed accident wreck',
  'close closed closure shut shuts blocked suspended halted stopped',
  'open opened opens reopen reopened resume resumed restart',
  'repair repairs repaired rebuild rebuilt mend restore restored fix',
  'price prices cost costs costly expensive bill expense',
  'job jobs work workers employees staff labour labor layoffs',
  'money funds funding budget spending financed subsidy grant loan loans',
  'tax taxes taxation levy duties tariff tariffs',
  'growth grow grew rise rises rose increase increased climb climbed higher surge',
  'fall falls fell drop dropped decline declined decrease lower slump',
  'school schools pupils students teachers classes children kids schoolchildren',
  'hospital doctors nurses patients health clinic medical',
  'apologise apologised apologize apologized apology regret regrets sorry',
  'resign resigned resignation quit stepped step-down ousted sacked dismissed fired',
  'admit admitted acknowledge acknowledged concede conceded confess recognised recognized',
  'deny denied denies refuted reject disputes disputed contradicts',
  'blame blamed accuse accused accuses accusation fault responsible responsibility',
  'danger dangerous risk risks risky peril hazard safety safe',
  'crisis standoff stand-off deadlock tension tensions tense conflict dispute rupture chasm',
  ...'january jan|february feb|march mar|april apr|august aug|september sept sep|october oct|november nov|december dec'.split(
    '|',
  ),
];

const groupOf = new Map<string, string>();
for (const group of GROUPS)
  for (const word of group.split(' ')) if (!groupOf.has(word)) groupOf.set(word, group.slice(0, group.indexOf(' ')));

/** The first word of the group that a word (lower case) belongs to; null for most words. */
export const matterOf = (plain: string): string | null => groupOf.get(plain) ?? null;

/** Matters that half the sentences of any political report touch: to share one of them says little. */
export const BROAD_MATTERS: ReadonlySet<string> = new Set(
  'talks border join bloc official phone lead troops invade demand hope help'.split(' '),
);
