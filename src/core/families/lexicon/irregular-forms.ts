/** Irregular English forms and their base: what a suffix rule cannot find ("taught" is "teach"). */
const FORMS = `be:am,is,are,was,were,been,being have:has,had,having do:does,did,done go:goes,went,gone
  say:said,says make:made take:took,taken get:got,gotten give:gave,given come:came see:saw,seen know:knew,known
  think:thought find:found tell:told become:became leave:left feel:felt put:put bring:brought begin:began,begun
  keep:kept hold:held write:wrote,written stand:stood hear:heard let:let mean:meant set:set meet:met run:ran
  pay:paid sit:sat speak:spoke,spoken use:used,uses,using lie:lay,lain lead:led read:read grow:grew,grown lose:lost fall:fell,fallen
  send:sent build:built understand:understood draw:drew,drawn break:broke,broken spend:spent cut:cut rise:rose,risen
  drive:drove,driven buy:bought wear:wore,worn choose:chose,chosen seek:sought throw:threw,thrown catch:caught
  deal:dealt win:won forget:forgot,forgotten teach:taught fight:fought sell:sold eat:ate,eaten fly:flew,flown
  hide:hid,hidden shake:shook,shaken steal:stole,stolen strike:struck,stricken swear:swore,sworn tear:tore,torn
  wake:woke,woken withdraw:withdrew,withdrawn bear:bore,borne drink:drank,drunk sink:sank,sunk sing:sang,sung
  shoot:shot sleep:slept swim:swam,swum bind:bound bleed:bled blow:blew,blown feed:fed flee:fled forbid:forbade,forbidden
  freeze:froze,frozen hang:hung kneel:knelt shine:shone shrink:shrank,shrunk spring:sprang,sprung swing:swung
  undertake:undertook,undertaken overcome:overcame undergo:underwent,undergone mistake:mistook,mistaken
  drown:drowned light:lit ride:rode,ridden ring:rang,rung stick:stuck sweep:swept weep:wept creep:crept
  man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice crisis:crises life:lives
  wife:wives knife:knives leaf:leaves half:halves thief:thieves self:selves analysis:analyses basis:bases
  good:better,best bad:worse,worst far:further,farther,furthest i:me,my,mine,myself we:us,our,ours,ourselves
  he:him,his,himself she:her,hers,herself they:them,their,theirs,themselves you:your,yours,yourself it:its,itself
  who:whom,whose this:these that:those a:an`;

const bases = new Map<string, string>();
for (const entry of FORMS.split(/\s+/u)) {
  const [base = '', forms = ''] = entry.split(':');
  for (const form of [base, ...forms.split(',')]) bases.set(form, base);
}

/** The base of an irregular form, lower case; null where there is none. */
export const irregularBase = (word: string): string | null => bases.get(word) ?? null;
