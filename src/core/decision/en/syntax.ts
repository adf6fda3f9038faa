import { wordSet as set } from '../../text/wordList';
import type { Syntax } from '../pack';

/** Small words of English by the part that they play in a sentence. */
export const syntax: Syntax = {
  but: set('but and'),
  cuts: set('but because though although'),
  cutsAfterComma:
    set(`but so and yet just please i we do could can would have has is are any let or then because since though
    only kindly which did was what who as otherwise for`),
  cutsAfterAnd: set('i we please would could can look looking hope wonder let kindly do tell just am'),
  and: set('and'),
  so: set('so'),
  boundSo: set('much very long that as far kind good many pleased glad grateful happy sorry soon'),
  introduces:
    set(`if whether wether when what who whom which how where why whose once until till after should about of whenever
    before were by minute moment on`),
  asksWhich: set('if whether wether when what who whom which how where why whose once until till about after'),
  temporal: set(
    'if when once whenever until till after should minute moment instant before soon as were day hour time whether in',
  ),
  about: set('with about on when once as after of regarding if what how where the'),
  others: set('you they he she who them'),
  own: set('i we'),
  self: set('i'),
  inverting: set('am was may might can could did have should shall were'),
  askedWhat: set('what whether if how who which when'),
  askedIf: set('see wonder wondered wondering ask asking check asked'),
  to: set('to'),
  addressed: set('you able possible kind good kindly requested please willing ask if'),
  nounOrVerb:
    set(`update feedback note mail call text answer message contact page wire ring email reply share notice advance write point
    show respond phone provide`),
  beforeVerb: set(
    'please kindly you to and could would just or do also then can will , - either so simply but if when ever at directly',
  ),
  headings: set('update'),
  determiners: set('the a an my your this that his her our their no any some each'),
  articles: set('the a an my your our their'),
  no: set('no'),
  requests: set('request'),
  opensQuestion:
    set(`is are was were has have had do does did will would can could may might shall should am any anything what when who
    which how where by so whose why roughly whom in at on not got you already still`),
  unmarked: set('did do does am is are have has will was any when where what who how'),
  asksForMore: set('when where what who how'),
  subjects: set('i you they there the it we he she'),
  auxiliaries: set('did do will can is are am was were have has might should would could does had'),
  asksOneself: set('should shall do can must'),
  links: set('then that when once so either after if it whichever'),
  anaphora: set('that it this so then yet she he they you there still'),
  scraps: set('when well and so thoughts who which verdict decision outcome result update anything'),
  endsScrap: set('when'),
  any: set('any'),
  bareTail:
    set(`please soon it that so now by when if then today tomorrow tonight monday tuesday wednesday thursday friday saturday
    sunday end of the day week month either way not once and just asap as possible at your earliest convenience for sure me would could
    you do let know tell be glad to hear is does has happens noon before this address number below , . ? ! " one had did latest
    of`),
  neverBare: set('so ask asking asks you again only because'),
  glad: set('glad happy pleased grateful thankful delighted over for about'),
  gladOf: set('glad grateful happy pleased thankful'),
  reply: set('response reply answer hear know word news confirmation hearing email call letter message'),
  conditional: set('would will could might is better may over for about on with be very much greatly highly'),
  deadline: set('by before'),
  it: set('it that'),
  waits: set('wait waits waited waiting await awaits awaiting look looking'),
  thirdPerson: set('wants needs asks wonders keeps likes hopes'),
  wishes: set(
    'like liked want wants wanted need needs hope hoping asking expecting expected ask asked asks wonder wondered wondering wonders wonderful',
  ),
  hedges: set('check follow touch chase checking following touching chasing circling'),
  let: set('let lets keep put letting keeping'),
};
