/** Verbs whose forms are not regular: base → all other forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  make: 'makes made making',
  choose: 'chooses chose chosen choosing',
  go: 'goes went gone going',
  come: 'comes came coming',
  take: 'takes took taken taking',
  bring: 'brings brought bringing',
  find: 'finds found finding',
  give: 'gives gave given giving',
  get: 'gets got gotten getting',
  tell: 'tells told telling',
  know: 'knows knew known knowing',
  hear: 'hears heard hearing',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  think: 'thinks thought thinking',
  let: 'lets letting',
  keep: 'keeps kept keeping',
  hold: 'holds held holding',
  stand: 'stands stood standing',
  speak: 'speaks spoke spoken speaking',
  write: 'writes wrote written writing',
  ring: 'rings rang rung ringing',
  send: 'sends sent sending',
  drop: 'drops dropped dropping',
  put: 'puts putting',
  meet: 'meets met meeting',
  fall: 'falls fell fallen falling',
  pan: 'pans panned panning',
  shake: 'shakes shook shaken shaking',
  break: 'breaks broke broken breaking',
  leave: 'leaves left leaving',
  win: 'wins won winning',
  lose: 'loses lost losing',
  pick: 'picks picked picking',
  plan: 'plans planned planning',
  chat: 'chats chatted chatting',
  shut: 'shuts shutting',
  read: 'reads reading',
  catch: 'catches caught catching',
  understand: 'understands understood understanding',
  draw: 'draws drew drawn drawing',
  pay: 'pays paid paying',
  buy: 'buys bought buying',
  refer: 'refers referred referring',
  stop: 'stops stopped stopping',
  sit: 'sits sat sitting',
  run: 'runs ran running',
};

/** The forms of an English verb, itself first. */
export function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular.split(' ')];
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (/[^e]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
