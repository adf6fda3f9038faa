import { wordSet } from '../../text/wordList';

/**
 * Words that may stand in a letter in their own meaning although a person, a company or a place bears
 * them too: a name among them needs more than its letters to be taken for the name.
 */
const COMMON = `
a able about above accept access account accounts across act acting action active actually add address admin adult advance advice affirm
after again against age agency agent ago agree ahead aid aim air airtable alarm align alike alive all allow almost alone along already also alternative
always am amazing amber among amount an anchor and angel angle another answer any anyone anything apart appeal apple application
apply appreciate april arc arch area arise arm around array arrival arrow art article as asana ask aspect aspire asset assist at atlas atom
august aura autumn avenue avid award aware away axis baby back bad balance ball band bank bar barn base basecamp basic basis batch bay be beach beacon beam bear
beauty because become before begin behind believe bell best better between beyond big bill billion bird bit black blend block bloom
blue board boat body bold bolt bond bonus book boost booth boots border born boss both bottom bow bowl box brain branch brand brave brave bread break
breeze brick bridge brief bright brilliant bring broad brook brother brown brush budget buffer build builder building bumble bunch burn bus business busy but button buy by cable call calm
came camp can candid candidate canvas cap capital car card care career careem carol carry case cash castle catch cause cedar cell center central centre certain chain chair
challenge chance change channel chapter charge charity charlie chart chase chat check chef chess chewy chief child children chime choice christian church circle cisco citizen city clarity class classic clay clean clear clever click client
clear climb clinic clip clock close cloud clover club coach coast coat code coffee coin cold collective college color come comfort common community company compass
complete computer concept conduct confident connect consensus constant contact content context continental control conversation cook cool copy copper coral core corner cost could council count country couple courage course court
cover craft crane create creative credit crest crew crisp critical cross crown crystal culture cup current curve customer cut cycle daily dairy dale dash data date dawn day
days deal dean dear december decision deck deep deer delight deliver delivery delta demand den depth design desire desk detail develop diamond did different digital dine direct direction discord discover
discovery dispatch display do doctor dog dollar door dot dove down dozen draft dream dress drew drift drive drop drop drum due dune duty each eager eagle early earn earth ease east easy echo eclipse economy
edge education effect either elastic electric element else ember emerald emergency empire empower end endeavor energy engine engineering english enjoy enough ensemble enterprise entire envoy epic equal equinox
era essence essential ethos even evening event ever evergreen every everyone everything evolve example excellent exchange expert explore express extra eye fabric face fact fair faith falcon fall fame family
far farm fashion fast father favor february federal feel few fidelity field fig figure figma file fill film final finance find fine fire first fish fit five flag flame flash fleet flex flight flip floor flow flower fly focus fog
folk folks follow food foot for force ford forest forever forge form fort fortune forum forward found foundation founder fountain four fox frame frank free french fresh friday friend friends frog from front frontier full fun fund fusion future gain galaxy game gap garden
gate gates gather gauge gem general gentle genuine get gift girl give given glad glass global globe go goal gold golden good gong google grace grammar grand grant graph grass gray great green grid grove ground group grow growth guard guardian guess guide guild guru guy had half
hall halo hammer hand handy happen happy harbor harbour hard harmony has hat have haven hawk hazel he head health healthy hear heart heat heather heaven height hello help her here heritage hero hi high highland hill hilton him hinge hire hiring
his history hit hive hold home honest honey honor hood hook hope horizon horse hospital host hot hotel hour hours house how hub huge human humana humble hunter hunt i ice icon idea ideal if impact important in indeed independence index indigo
industrial industry infinity information initial inn innovation insight inspire instant instead institute insurance integral integrity intel interest international internet interview into intuit iris iron island it ivy jack january jasmine jade jay jet job join jolly joint joy juice july jump
june jungle just keen keep key keystone kin kind kindly king kit kitchen kite know label lab labs lake lamb lamp land lane language large lark last late later latitude lattice launch laurel law lay layer lead leader leaf lean leap learn learning least leave ledger left
legacy legal legend lemon lens less let letter level leverage liberty library life lift light like lily lime limit line linear link lion list listen little live local lock loft logic london long look loom loop lot lotus loud love low loyal lucid lucky lumen luna lunch lush lyft machine made
magic magnet mail main make man manager many map maple march marine marina mark market marsh martin mason master match mate material matter maven max may mayor me meadow meal mean means measure media medium meet meeting melody member memory mental mention mercury meridian merit message meta method
metro middle might mighty mile miles milestone milk mill miller million mind mine mint minute miro mirror miss mission mobile mode model modern moment momentum monday money month moon more morning mosaic moss most mother motion motive motor mount mountain mouth move movement mr mrs ms much mural muse museum music must my name
narrative nation national native natural nature near nectar need nest net network neutral never new news next nice night nimble nine no nobel noble noon norm normal north northern not note notes nothing notice notion nova november now nucleus number nurse oak oasis object oath ocean october of off
offer office often oil ok old olive olympic on once one online only opal open opener opera opinion opportunity optimum option or oracle orange orbit orchard order organic origin original oscar other our out outlook outreach outside over own owner oyster pace pacific pack page paid paint
palace palm panel paper parade paragon park parker part partner parts party pass passion past pat patch path patient patience pattern pay peace peach peak pearl pen people pepper perfect perhaps person personal petal phase phoenix phone photo piece pier pilgrim pilot pine pink pioneer pitch pivot place plain plan plane planet plant plastic plate
platform play player please plenty plum plus pocket poet point polar policy pond pool pop port portal position positive post pound power practice precious precision premier present press pretty price pride prime prince principal print prism private pro probe problem process product professional profile progress
project promise proof property proud provide prudential public pulse pump pure purple purpose push puzzle quality quantum quarry quarter queen quest question quick quiet quite quora race rail rain rainbow range rapid rare rate raven ray reach read reader ready real really realm reason rebel recent record red reddit reed reef reference
reflect region relay relief rent repair replay reply report republic request rescue research reserve resort rest result return review rich ride ridge right ring rise rite river road robin robot rock rocket role roll roman room root rope rose rosemary round route royal ruby rule run rush rustic sable safe sage sail salt same sand sandy
sapphire saturday save savage say school science scope score scott scout sea search season seat second section sector secure see seed seek seem segment select sense september sequoia serve service session set seven several shade shadow shape share sharp she shell shelter shepherd shield shift shine ship shipt shop shore short should show side sierra sign signal signature silver simple since
single singer sir sister site six size skill sky slack sleep slice slide slow small smart smile smith smooth snap snow so social soft software soil solar sold solid solution some someone something song soon sound source south southern space spark sparrow speak special spectrum speed spell sphere spirit splash sport spot spring sprout spruce square stable stack staff stage staples star
stars start state states station status stay steady steel step stern stick still stitch stone stop store storm story straight strategy stream street strength stride strike string strip stripe strong structure student studio study style subject success such sue summer summit sun sunday sunny sunrise sunset super supply support sure surface swan sweet swift switch sycamore
symphony system table tableau tail take tale talent talk tall tandem target task taste taylor teach team tech technology tell tempo temple ten term test text than thank thanks that the their them then there these they thing think third this thistle thought thread three thrive through thunder thursday thus tide tiger timber time tin tiny tip titan title to today together
told tomorrow tone tonic too tool top torch total touch tough toward tower town track trade trader trail train training transfer transit travel traverse treasure tree trek trellis trend tribe trick trillion trip trophy true trust truth try tuesday tulip turn turner twelve twilio twin twist two type uber ultimate umbrella under underline union unique unison unit united unity universal universe university up upon upstart upwork urban us use used
user valley value van vantage vault vector vega velocity venture verge vertex very vessel via victor victory view viewpoint village vine vintage violet virgin virtual virtue visa vision vista vital vivid voice volt vote voyage wag wait walk walker wall want ward warm watch water wave waves way we wealth wealthfront web wednesday week weeks welcome well wells west western wheel when where which while whisper white who whole why wide wild
will willow win wind window wine wing winter wire wise wish with within without wolf woman wonder wonderful wood woods word work workday working works workshop world worth would wren write writer wrong yard year years yellow yes yesterday yet you young your zebra zendesk zenith zero zest zip zone zoom
engineer engineers developer designer analyst director officer assistant associate representative recruiter colleague colleagues committee supervisor professor teacher president panel everybody sirs madam
`;

const PLACES = `
africa america american amsterdam asia asian atlanta auckland austin australia austria bangalore barcelona bavaria belfast belgium bengaluru berlin birmingham boston brazil brighton bristol britain british
brooklyn brussels budapest california cambridge canada canadian cape cardiff carolina chennai chicago china chinese cologne colorado columbia copenhagen dallas delhi denmark denver detroit dubai dublin dutch edinburgh egypt england
europe european finland florida france frankfurt geneva georgia german germany glasgow greece hamburg helsinki houston hyderabad india indian indiana ireland irish israel italian italy japan japanese kansas kenya korea lagos leeds leipzig lisbon
liverpool lyon madrid manchester manhattan maryland melbourne mexico miami michigan milan milano minnesota montreal moscow mumbai munich nairobi netherlands nevada newcastle nigeria norway nottingham ohio oregon oslo oxford paris perth
philadelphia phoenix pittsburgh poland portland porto portugal prague pune queensland rome rotterdam scotland scottish seattle shanghai sheffield singapore spain spanish stockholm stuttgart sweden swedish swiss switzerland sydney
tampa texas tokyo toronto turin turkey utah valencia vancouver vermont victoria vienna virginia wales warsaw washington wellington wisconsin york zurich
`;

const words = wordSet(COMMON);
const places = wordSet(PLACES);

/** Whether a folded word has a meaning of its own, or names a place. */
export function isCommonWord(folded: string): boolean {
  return words.has(folded) || places.has(folded) || /^\d+$/.test(folded);
}
