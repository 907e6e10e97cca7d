/** Familiar forms of English first names: "Sandy Paradis" is "Sandra Paradis". Only common and unambiguous ones. */

/** One line a name; every word of a line may stand for any other. */
const FORMS = `alexander alex
andrew andy
anthony tony
barbara barb
benjamin ben
charles charlie chuck
christopher chris
christine chris chrissie
daniel dan danny
david dave
deborah debbie deb
donald don donnie
douglas doug
edward ed eddie ted
elizabeth liz beth betsy lizzie
eugene gene
frederick fred freddie
gerald gerry jerry
gregory greg
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
joseph joe joey
joshua josh
judith judy
kathleen kathy
katherine kathy kate katie
kenneth ken kenny
lawrence larry
margaret maggie peggy meg
matthew matt
michael mike mick micky
nancy nan
nathan nate
nathaniel nate
nicholas nick
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick rich
robert bob bobby rob robbie
ronald ron ronnie
samuel sam
sandra sandy
stephen steve
steven steve
stuart stu
susan sue susie
theodore ted teddy
theresa terry
thomas tom tommy
timothy tim
victoria vicky
vincent vince vinnie
walter walt
william bill billy will willie`;

const byName = new Map<string, Set<string>>();
FORMS.split('\n').forEach((line) => {
  const names = line.split(' ');
  for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...names]));
});

/** Is one first name the familiar form of the other? */
export const isShortForm = (a: string, b: string): boolean =>
  byName.get(a.toLowerCase())?.has(b.toLowerCase()) === true;
