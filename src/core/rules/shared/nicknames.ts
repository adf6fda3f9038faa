import { addTo } from '../../text/multimap';

/** Names of which each stands for the others in its line, folded. */
const GROUPS = `
abigail abby gail
albert al bert
alexander alexandra alexandre alex sandy sasha xander
alfred alf fred
amanda mandy
andrew andreas andy drew
angela angie
anthony antonio antony tony
barbara barb
benjamin ben benny
bernard bernie
bradley brad
caroline carolyn carrie
catherine katherine kathryn katharine kathleen cathy kathy kate katie kat
charles charlie chuck
charlotte charlie lottie
christine christina chris chrissy tina
christopher chris topher
cynthia cindy
daniel dan danny
daniela danielle dani
david dave
deborah debra deb debbie
dominic nick dom
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth elisabeth liz lizzie beth betty eliza lisa
emily em emmy
eugene gene
frances francesca fran
francis francisco frank paco
frederick fred freddie
gabriel gabriela gabrielle gabe gabby
geoffrey jeffrey geoff jeff
gerald gerry jerry
gregory greg
guillermo memo
harold harry hal
henry harry hank
ignacio nacho
isabel isabella isabelle bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
joanna joanne jo
john jack johnny
jonathan jon jonny
jose pepe
joseph joe joey
joshua josh
judith judy
julian jules
kenneth ken kenny
kimberly kim
laurence lawrence larry laurie
leonard leo len lenny
leonardo leo
margaret maggie meg peggy
matthew matt
maximilian maximillian max
melissa mel
michael mike mick mickey
michelle shelly
mohammed mohammad muhammad mohamed mo
nathaniel nathan nate
nicholas nicolas nick
oliver ollie
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
peter pete
philip phillip phil
priscilla cilla
rachel rachael rach
raymond ray
rebecca becky becca
richard rich rick dick ricky
robert rob bob bobby robbie
ronald ron ronnie
samantha samuel sam
sebastian seb bas
sophia sophie
stephanie steph
stephen steven steve
stuart stewart stu
susan suzanne sue susie
teresa theresa terry tess
terence terry
theodore ted theo teddy
thomas tom tommy
timothy tim
valentina valentine val
valerie val
veronica vera ronnie
victoria vicky tori
vincent vince
walter walt
wilhelm willi will
william will bill billy liam
yevgenia evgenia zhenya
zachary zach zack
`;

const nicknames = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const [formal = '', ...rest] = line.split(' ');
  // A line begins with full names; each short form goes with all of them, not with other lines' names.
  for (const name of [formal, ...rest]) {
    for (const other of line.split(' ')) addTo(nicknames, name, other);
  }
}

/** Whether two folded first names may belong to one person, as Mike and Michael. */
export function sameFirstName(a: string, b: string): boolean {
  return a === b || nicknames.get(a)?.has(b) === true;
}

/** Names that sound alike and are written differently: who bears one does not bear the others. */
const SPELLINGS = `
aaron aron
ahmed ahmad ahmet
alan allan allen
alison allison
ann anne
anthony antony
brian bryan
carl karl
caroline carolyn
catherine katherine katharine kathryn cathryn catharine
cathy kathy
christine kristine
deborah debra
dominic dominik
elizabeth elisabeth
eric erik
frances francis
frederick frederic
geoff jeff
geoffrey jeffrey
graham graeme
hannah hanna
isabel isabelle
john jon
jonathan johnathan
katie katy
kristen kristin
laurence lawrence
lee leigh
lindsay lindsey
lucas lukas
marc mark
matthew mathew
michelle michele
mohammed mohamed mohammad muhammad mohamad
neil neal
nicholas nicolas
oscar oskar
philip phillip
rachel rachael
sara sarah
sean shaun shawn
sophia sofia
sophie sofie
stephanie stefanie
stephen steven
stewart stuart
teresa theresa
terri terry
tracey tracy
victor viktor
`;

const spellings = new Map<string, readonly string[]>();
for (const line of SPELLINGS.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) spellings.set(name, names);
}

/** Short forms that go with one spelling of the full name only. */
const SPELLED_SHORT: Readonly<Record<string, string>> = { geoff: 'geoffrey', jeff: 'jeffrey' };

/** Whether two folded first names are one by their sound but not by their letters, as Stephen and Steven. */
export function isOtherSpelling(a: string, b: string): boolean {
  const [fullA = a, fullB = b] = [SPELLED_SHORT[a], SPELLED_SHORT[b]];
  return fullA !== fullB && spellings.get(fullA)?.includes(fullB) === true;
}
