import { allOffenceCodes } from '../../law/offences/offence-codes.js';
import { everyMatch } from '../../text/patterns/every-match.js';
import { COURT_WORDS } from './court-words.js';
import { plainWord } from './words.js';

/** Words of results, in English and Welsh, that no title of an offence has: with those and the words of a court, no names. */
const OF_RESULTS = `
  abated absolutely accordingly achieved acknowledged actually add added address addressed adjourn adjourning admit afresh again agreed album allocated allowed almost already also although altered
  always amend analyst announced another answered anyone anything apart apiece apologised appeal appear appeared appendix apply appoint appropriate arg argued argument arms around asked asking assessed assist assume
  attached attended attending attends author avoid avoided await awaited away awarded bad ban banned bar bars based basis became because become bed been before beg began begged begin begun behind being believe
  below bench benefit beside best better between beyond big bit blk block bluntly book booked both bottom bound box break breaking brief bring brings broke brought browsing burner busy buy calculated call calls came cancel canabis
  cap cards cared careful cares cash cause central certain chain change changed changes charged charger check checked chef chosen claim class clause clear clearly clerk client clinic close closed code combined come
  comes coming commence commenced comment compelled compensate complied complete completed complies comply compulsory con conc conceded concern concerned conclude concluded concurrent concurrently cond conditionally conds confirmed
  connected consec consecutive consent consider considered console consult contained contents contest contested contesting continue continued continuing contribute contribution copied copies copy correct corrected cost could count counts couple
  course cover covered credit croppers crossed crowbar cur curf cut cutters daily dashcam date dated dates deal dealt dec decide decided decides decision decline declined declines deem deemed def defer deferred deferring del delay delays
  delete deleted deleting deliver delivered demand dep dependency depict depicting dept deputy desktop despite destr detained details determined devon deft dial did didn difference different diminish dined directed direction disagree discharged
  disclaim disclaims disclosed discontinued discontinuing discretion dismissed disposal disposed dispose disproportionate dispute disputed disqual ditto do does doing dog done don doubt doubting down drawn drop dropped due during each earlier early earned easily
  ed eg eight eighteen eighty either elapsed elect elected electronic eleven else elsewhere em email emails emotional encrypted end ended ending ends engage enough ensure enter entered entry equal eq erase erased erasing erroneous error escape especially essential
  established estimate etc even evening event eventually ever every everyone everything evidence evidently exact except exceptional excused exempt exh exhibit exhibits exist existing expect expected expenses expire expired expires explain explained express
  extend extended extends extension extra faced facilitated fact facts fail failed fails fair faith fall fan far fast favour feature feb fee feel fees felt few fifteen fifth fifty file files filled final finally find finding findings finish first five fix fixed
  flat follow followed following follows footage for force forced foreign forensic forf form formal formally forms formulate forth forthwith fortnight forty forward forwarded found four fourteen fourth free fresh friday from full fully further fused future gallery
  gap gave gender general generally get gets getting give given gives giving glovebox goes going gone got grant granted grants great grinder ground grounds group grouped guideline guidelines had half hammer handed handheld handset handsets happen hardship has having
  head headed hear heard heavily held help hence her here hereby herein him himself his hold holding home hospital hour hours house how however hundred hung husband idea if ignored imgs imm immediate immediately implement implemented imp impose imposed imposes imposing improper
  inc included incorrect increase increased indef indefinite indefinitely indeed independent indicated individual inevitable inform informed initial initially insert inside instalment instalments instead instruct instructed insufficient int intensive intent interest interests interim into invented investigate
  investigation invited involved involving irregular issue issued it item items itself jail jailed jailing job join joined joint jointly journ journey judged judgment just justified keep keeping kept kind knew knives know knows laid landline last late later latest law laws lay lead least
  leave leaves led left legal length lengthened less let letter letters level license lies lift lifted light like likelihood likely limit limited line link linked list listed listing lists little live lives local lodge lodged long longer look lost lot low lower lunch
  lurchers made magistrate mail main maintain majority makes making man many mark marked markers mass material matter matters max maximum may mean means meantime meanwhile medical meet meeting members memo mention mentioned merit merits messaging met middle might mind minimum minute minutes miss missed
  missing mistake mitigation mob mode moment moni monitor monitored monitoring month monthly months more morning most move moved much multiple must mutual namely naming near nearly necessary need needed needs neither net never nevertheless new newton next night nine nineteen ninety no nobody non none
  nonetheless noon normal note noted notes nothing notice notified notify now nowhere number numbers obey obj object objection objected obligation obtain obtained occasion occur off offered offering office often old omitted on once one ongoing only onto open opened operation operational opinion oppose opposed
  option oral ordinary original originally other others otherwise ought our out outcome outline outright outside outstanding over overall overnight owed owes own owned owner owners ownership package pad page paid panel paper papers para paragraph part partial partly parties parts party pass passed passes past pause
  pay paying payment payments pays pencilled pend pending people pellets per percent perhaps period periods permanent permanently permission permit permitted persuaded pertaining phone phones photo photos physical pic pick pics piece pieces place placed plan play plead pleaded pleading pleads pleased plus
  point points pol poss possession possible post posted postponed posts pound pounds practical precise pre prefer preliminary prepare prepared present presented press pressed pressing presumption prev previous previously price primary prime prior private prive probably problem procedure proceed proceeded proceeding proceedings process produce
  produced programme progress prohib prohibited prohibition prohibitions prohibits promise promised promptly proof proper property proportion proportionate propose proposed proposes protect protected protecting prove proved proven provide provided provides provision psychologist public pup purely purpose purposes pursue pursued push put qualifying query question questions quickly
  quite raise raised ran range rarely rate rather reach reached read readily reading reads ready real really rear rearranged reason reasonable rec receive received recent recently recommend recommended reconciled record recorded recovered reduced reduction ref refer reference referral referred refrain refund refusal
  refuse refused refuses refusing regard regarded register registered regular reject rejected rejecting relates relating relation release released relevant relied relies relist relisted relisting rely remain remained remaining remains remark remarked rem remember reminded remit remitted remorse removal remove removed renew renewed reopen reopened
  reoffending rep repaid repay repeat repeated repealed replace replaced replaces reply reports represented req request requested requests require required requirements requires rescind rescinded resent reserve reserved resident resolved respect respects respond response rest restrain restrained restrict restricted restriction restrictions result resulted results resume resumed retain retained
  retired retrial return returned returning returns reverse reversed review reviewed revoke revoked rid right rights rise risk road rose round rounds rucksack rule ruled ruling run safe said same sat satisfied save saw say saying says scale scheduled scrubbed seal search searched seat second secondly secret section secure secured see seeing seek seeking
  seem seems seen seized select self sell send senior sent separate separately serious serve served serves service session set sets settle settled seven seventeen seventy several severe shared she sheet short shortly should show showed showing shown shows side sign signed signs silent similar simple simply since single sit site sits sitting
  situation six sixteen sixth sixty skeletons slip small sober so sold sole solely some somebody someone something sometimes soon sooner sorry sought source spare spared speak special specific specified spent spells spoke staff stage stand standard standing stands start started starting starts stated statement statements stating statutory stay stayed
  step still stolen stood stop stopped storage store stored straight stream strictly strong structured submission submissions submit submitted subsequent substitute substituted success succeeded such suffered sufficient suggested suit suitable sum summary summons sums super supervised supervision supplementary support supported suppose sur surch sure surcharge surrendered
  susp suspected suspend suspended suspends suspension sweep sword system tab tactical take taken takes taking talk task taxpayer technicality tel tele telling ten tendered term terminate terminated terms test text texts than thank their them then there thereafter thereby therefore thereof thereto these they thing things think thinking third thirteen thirty this those though
  thought thousand three threshold threw through throughout thrown thursday thus till time times timetable today toged together told tomorrow too took top total totalling touch touched tough toward towards towel trail train trainer transfer transferred treat treated tried trip try trying twelve twenty twice two type types typically unable unanimous unauthorised uncertain unchanged unclear
  uncontested under undergo underlying understand understood undertake undertaken undertaking undetermined unduly unfit unless unlikely unlimited unpaid unrelated unsigned unspecified unsuccessful untouched until up update upheld upload uploading upon upper urged use used usual vacate vacated vacating value van variation varied vary varying verdict versus very via view
  visit void voluntary wait waived walk walked want wanted wants warn warned warning warr warrant warranted was wasted watch way we wednesday week weekday weekend weekends weekly weeks well went were what whatever when whenever where whereas whereby wherein wherever whether which while who whole whom whose why wide widely will willing wipe wiped wiping wish with withdraw withdrawal
  withdrawing withdrawn withdrew within witness wk wks word words work worked worker working works world would write writer writing written wrong year yearly years yes yesterday yet you young your yours
  atal gorchymyn gorchmynion amddifadu orchymyn wedi ôl ch tan cais gais niwed rhywiol dir diffynnydd cymunedol wythnos wythnosau ar ymddygiad troseddol ffôn achwynydd dâl hyd cysylltu uniongyrchol anuniongyrchol symudol ohirio amodol wnaed dros dro fforffedu blynedd gan ddalfa cyhuddiad amrywio diamod gyrru mlynedd ddinistrio heddlu flynedd ddieuog
  fechnïaeth rhag ddedfrydu erlyniad ddedfryd awr oriau ymestyn ddiddymu apêl ddileu barhau grym gwrthodwyd dynnu ystyried ddychwelyd gyfer treial gweithgaredd adsefydlu diwrnod dinistrio gysylltu gwaith carchar dedfryd ohiriedig carcharu dreialu cedwir achos rhaid iddo beidio gyfnod dioddefwyr arestio gwreiddiol wnaeth chwe garchar gyda bod cael hawliau cysylltu parhau perthynas
  adeg glir costau gordal hysbysu posibl cosb wahân gydredol gohiriwyd dirwy dim llys ynadon goron tynnwyd rhyddhad anfonwyd traddodwyd gwnaed iawndal amrywiwyd estynnwyd diddymwyd gofyniad gofynion crwn cafwyd gwarant dyddiad caerdydd anghymhwyswyd plediodd uchafswm eiddo dieuog dilewyd mae nid gwaharddwyd gwaharddiad cyrffyw ebrill ionawr chwefror mawrth mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
  acquitted unconditional discretionary fined restitution recordings tablets laptops discs appointments childhood offspring balaclava webcam restored muzzled totting wraps scales sticks cheese cockerels floorboards pair themselves brothers believes suffers pubs clips seeks
  showering bathing undressing dressing sleeping bathroom bedroom toilet naked family sons surety suretys courtroom retail road roads street building court motorola duration poa council dog dogs cat animal pro max plus adj pros prosecutors ct cct comm mags mc pp vs fvs complt deft hrg lys duration conditions programme course hereafter hereinafter basis euro sterling
  motorola oppo xiaomi honor lenovo dell acer asus hp hewlett packard microsoft xbox playstation nintendo kindle macbook imac galaxy pixel redmi realme oneplus alcatel zte toshiba sandisk seagate western digital canon nikon gopro fitbit compaq htc xperia moto sony panasonic garmin tomtom dyson rolex omega
  telegram discord onlyfans tinder grindr hinge bumble badoo reddit twitch skype zoom kik signal messenger viber wechat icloud gmail hotmail outlook yahoo dropbox onedrive paypal ebay vinted gumtree pornhub linkedin pinterest threads chatgpt
  ford vauxhall volkswagen vw audi bmw mercedes benz peugeot renault citroen toyota honda nissan mazda kia hyundai skoda fiat mini volvo tesla rover jaguar yamaha suzuki kawasaki ducati corsa astra focus fiesta golf polo transit
  cannabis cocaine heroin mdma ketamine amphetamine diazepam spice grindr horizon building relationships accredited skills`;

let ordinary: ReadonlySet<string> | undefined;

/**
 * Whether a word is one that decisions and titles of offences are made of, whatever its case. No name is among the words of
 * the national list of offences but place names; a name that is a word too (`mark`, `will`) is told by what it follows.
 */
export function isOrdinary(word: string): boolean {
  const known = answered.get(word);
  if (known !== undefined) return known;
  if (answered.size > MOST_ANSWERS) answered.clear();
  const answer = isOrdinaryWord(word);
  answered.set(word, answer);
  return answer;
}

/** The same words come again and again. */
const answered = new Map<string, boolean>();
const MOST_ANSWERS = 20_000;

function isOrdinaryWord(word: string): boolean {
  ordinary ??= collect();
  const plain = plainWord(word);
  if (ordinary.has(plain) || hasStem(plain, ordinary)) return true;
  const inner = parts(word);
  return (
    /\p{Ll}\p{Lu}|[-'’]/u.test(word) &&
    inner.length > 0 &&
    inner.every((part) => ordinary?.has(part) === true || hasStem(part, ordinary ?? new Set()))
  );
}

/** `fined`, `lasts`, `contacting` where the list has `fine`, `last`, `contact`. */
function hasStem(word: string, words: ReadonlySet<string>): boolean {
  const stem = /^(.{3,}?)(?:e?s|e?d|ing|ly)$/.exec(word)?.[1];
  return stem !== undefined && (words.has(stem) || words.has(`${stem}e`));
}

/** `RoadConditionOther`, `re-open` and `e-mail` are the words in them. */
function parts(word: string): readonly string[] {
  return word
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .split(/[-'’]/)
    .filter((part) => part.length > 1 && !/^\p{Lu}{2,8}$/u.test(part))
    .map((part) => part.toLowerCase());
}

const WORD = /\p{L}[\p{L}'’]+/gu;

function collect(): ReadonlySet<string> {
  const words = new Set([...COURT_WORDS, ...OF_RESULTS.split(/\s+/)]);
  for (const { title } of allOffenceCodes()) {
    for (const [word] of everyMatch(WORD, title)) words.add(plainWord(word));
  }
  for (const name of NAMES_TOO) words.delete(name);
  words.delete('');
  return words;
}

/** Words of offence titles and results that are commoner as names when printed with a capital where none is due. */
const NAMES_TOO: readonly string[] = [
  'rose',
  'grace',
  'faith',
  'nest',
  'dale',
  'heather',
  'hazel',
  'daisy',
  'jay',
  'robin',
];
