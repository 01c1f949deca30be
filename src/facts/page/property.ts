/** What an order bites on: words of property, by class, with the words that only look like it taken out. */

import { everyMatch } from '../../text/patterns/every-match.js';
import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { Sifted } from '../../text/patterns/sieve.js';
import type { PropertyClass } from '../clause.js';
import type { Run } from '../rule.js';

export interface PropertyWord extends Run {
  readonly class: PropertyClass;
}

/** Words of each class. A place of storage, a telephone number and an Act's name are no property: see `dropped`. */
const CLASSES: Readonly<Record<Exclude<PropertyClass, 'unspecified'>, string>> = {
  device: sourceOf`
    i[ -]?phones?|fones?
    |ph(?=(?:s)? (?:to (?:be )?(?:ret|forf|destr|go)|then|forf|dest|seized|depriv|ref\b|granted|back|& |\+ |and ))s?
    |oppo(?: [a-z]\d+)?|(?:sony )?xperia|htc|blackberry|alcatel|honor \d+|realme|thinkpads?|surface pros?
    |nintendo(?: switch)?|i ?phns?|iphs?|(?:mob(?:ile)? )?phns?|i ?pads?|i ?pods?
    |(?:mobile|smart|cell|camera|android|apple|burner)[ -]?(?:tele)?phones?|burner ph|galaxy tabs?|mobiles?|mobs?
    |phones?|telephones?|handsets?|tablets?|lap ?-?tops?|net ?books?|mac ?books?(?: pro| air)?|i ?macs?
    |chrome ?books?|computers?|(?:tower|desktop|gaming|home|personal|acer|dell|hp) pcs?
    |(?:his|her|their|the|a|one|\d) pcs?(?![ /]?[A-Z]{0,2}\d| [A-Z][a-z])
    |(?<=\b(?:forf|forfeiture|dep|deprivation|destr|destruction|return) of )pcs?(?![ /]?[A-Z]{0,2}\d| [A-Z][a-z])
    |(?:desktop|computer|pc|gaming|tower|base)[- ](?:towers?|units?|machines?|rigs?)|desktops
    |(?:his|her|their|the|a|one|\d|seized|old|new|black|white|silver|dell|hp|acer|lenovo) desktop
    (?! (?:review|check|assessment|appraisal))
    |(?:the|his|her|their|one|seized) tower(?! (?:block|hill|hamlets|bridge|of|crane))|workstations?|(?:gaming|home|personal|family) (?:computers?|machines?)
    |(?:external|portable|back-?up|storage|network|usb|zip|solid[- ]state|encrypted) drives?
    |nas (?:drives?|units?|boxe?s?)|storage cards?|e-?readers?
    |(?:voice|video|audio|digital|dvd|dash|covert) recorders?|dictaphones?|(?:mp3|media|music|dvd) players?
    |smart ?(?:tvs?|televisions?|speakers?|glasses|rings?|pens?)|echo (?:dots?|shows?)
    |(?:gps |vehicle |car |tracking )trackers?|tracking devices?|air ?tags?|(?:baby|nursery) monitors?|fitbits?
    |fitness trackers?|dongles?|modems?|(?:action|trail|wildlife|nanny|hidden|pinhole) cams?
    |(?:external |portable )?hard[ -]?(?:disk )?drives?|hdds?|ssds?|usbs?|usb (?:sticks?|drives?|devices?)
    |pen ?drives?|thumb ?drives?|flash ?drives?|memory (?:sticks?|cards?)|micro ?sd(?: cards?)?|sd cards?
    |sims?(?: cards?)?|cameras?|camcorders?|(?:web|dash|body|spy|cctv) ?-?cams?|drones?|go ?pros?
    |(?:(?:electronic|digital|mobile|storage|media|computer|communication|internet[- ]enabled|recording) ?)?devices?
    |(?:electronic|digital|computer|it) (?:equipment|items?|property|exhibits?)|(?:digital|storage) media
    |games? consoles?|consoles?|play ?stations?|ps[345]|x ?box(?:es)?|kindles?|smart ?watch(?:es)?|apple watch
    |samsung(?: galaxy)?|galaxy [a-z]?\d{1,2}\w*|moto [a-z]\d*|air ?pods?|(?:vr |oculus |gaming )headsets?
    |oculus(?: quest)?|(?:video |ring )?doorbells?|pc (?:towers?|base units?)|huawei|nokia|motorola|xiaomi|one ?plus
    |lenovo|toshiba|google pixel|pixel \d|servers?|routers?|cloud accounts?|ffôn(?:au)?(?: symudol)?
    |ffon(?:au)?(?: symudol)?|(?:ng|g)?liniadur(?:on)?|(?:ngh|[cg]|ch)yfrifiadur(?:on)?|d?dyfais|d?dyfeisiau
    |(?:nh|th|[td])abled(?:i|au)?|[cg]of bach
  `,
  images: sourceOf`
    photographs?|photos?|pictures?|pics?|images?|imagery|imgs?|vids?|films?|videos?|video clips?|footage|recordings?
    |iioc|screen ?shots?|negatives?|clips|(?:cloud|back-?up|digital|stored|saved|electronic) copies|prints
    |polaroids?
    |(?:indecent|intimate|sexual|private|explicit|pornographic|offending|illegal|unlawful|relevant) (?:
    material|content|media|files?)
    |nudes?|(?:nelwedd|d?delwedd)(?:au)?|ffotograff(?:au)?|l?lun(?:iau)?|fideos?|fideoau|recordiad(?:au)?
  `,
  drugs: sourceOf`
    cannabis|marijuana|skunk|cocaine|heroin|crack|mdma|ecstasy|amphetamines?|methamphetamine|ketamine|drugs?
    |class [abc](?: drugs?| substances?)?|controlled (?:drugs?|substances?)|diazepam|pregabalin|spice
    |synthetic cannabinoids?|psychoactive substances?|wraps?|lsd|mushrooms|psilocybin|herbal (?:cannabis|matter)
    |resin|grinders?|drug paraphernalia|paraphernalia|white powder|cyffuriau|canabis
  `,
  weapon: sourceOf`
    knife|knives|blades?|bladed articles?|machetes?|swords?|axes?|hatchets?|daggers?|knuckle ?-?dusters?|guns?
    |firearms?|pistols?|rifles?|shot ?guns?|air ?-?rifles?|air ?-?(?:weapons?|guns?|pistols?)|revolvers?|ammunition
    |cartridges?|cosh(?:es)?|batons?|baseball bats?|tasers?|stun ?-?guns?|pepper spray|cs (?:gas|spray)|crossbows?
    |catapults?|offensive weapons?|weapons?|imitation firearms?|nunchucks?|nunchaku|bb guns?|[cg]yllell|[cg]yllyll|arfau?
  `,
  vehicle: sourceOf`
    vehicles?|cars?|vans?|motor ?-?(?:cars?|cycles?|bikes?)|mopeds?|(?:e-?|electric )?scooters?|quad ?-?bikes?
    |lorr(?:y|ies)|trucks?|bicycles?|(?:e-?|electric |pedal )?bikes?
    |(?:
      ford|vauxhall|bmw|audi|volkswagen|vw|toyota|nissan|peugeot|renault|mercedes|honda|hyundai|kia|fiat|citroen
      |seat|skoda|land rover|range rover|volvo|mazda|yamaha
    ) [a-z0-9]+
    |(?<=\b(?:the|his|her|their|an?|said) )(?:
      ford|vauxhall|bmw|audi|volkswagen|vw|toyota|nissan|peugeot|renault|mercedes|honda|hyundai|kia|fiat|citroen
      |skoda|land rover|range rover|volvo|mazda|yamaha
    )
    |[A-Z]{2}\d{2} ?[A-Z]{3}|(?:ngh|[cg]|ch)erbyd(?:au)?
  `,
  cash: 'cash|money|monies|currency|banknotes?|bank notes?|arian parod',
  animal: sourceOf`
    dogs?|(?:[a-z]+ )?(?:bull )?terriers?|rottweilers?|alsatians?|german shepherds?|mastiffs?|bulldogs?|huskies
    |husky|lurchers?|greyhounds?|spaniels?|labradors?|collies?|bitch(?:es)?|pupp(?:y|ies)|cats?|kittens?|horses?
    |pon(?:y|ies)|animals?|livestock|sheep|cattle|rabbits?|birds?|xl bull(?:y|ies)|pit ?bulls?|cŵn|anifail
    |anifeiliaid
  `,
  licence:
    '(?:personal |driving |premises )?licen[cs]es?|(?:firearms?|shot ?-?gun) certificates?|certificates?|trwydded(?:au)?',
  other: sourceOf`
    tools?|gloves?|screwdrivers?|crowbars?|clothing|clothes|bags?|rucksacks?|balaclavas?|equipment|cigarettes
    |tobacco|alcohol|keys?|bank cards?|passports?|documents?|id cards?|jewellery|watch|watches|scales|hammers?
    |spray ?-?cans?|paint|fireworks|boat|trailer|metal|cable|data|accounts?|messages|notebooks?|diar(?:y|ies)
    |sex toys?|dolls?|dvds?|cds?|discs?|disks?|video ?tapes?|tapes?|magazines?|hearing aids?
  `,
};
const CLASS_NAMES = ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'animal', 'licence', 'other'] as const;
/** Words of the classes that begin with any letters at all: a breed, the number on a vehicle's plate. */
const OF_ANY_LETTERS: Partial<typeof CLASSES> = {
  vehicle: '[A-Z]{2}\\d{2} ?[A-Z]{3}',
  animal: '(?:[a-z]+ )?(?:bull )?terriers?',
};
const ENDS = "(?!\\w|-[a-z]|'?-?(?:enabled|related|based|driven))";

type Named = keyof typeof CLASSES;

function wordsOf(classes: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${classes})${ENDS}`, 'gi');
}

const ALL = wordsOf(CLASS_NAMES.map((name) => `(?<${name}>${CLASSES[name]})`).join('|'));
/** Property by words that are known to begin it, class by class: in a text without any other they are all there is. */
const CUES: readonly { readonly class: Named; readonly pattern: RegExp }[] = CLASS_NAMES.map((name) => ({
  class: name,
  pattern: wordsOf(CLASSES[name].replace(`${OF_ANY_LETTERS[name]}|`, '')),
}));
export const PROPERTY_CUES: readonly RegExp[] = CUES.map(({ pattern }) => pattern);
/** The rest. */
export const ODD_PROPERTY_CUE = new RegExp(`(?<![\\w-])(?:${Object.values(OF_ANY_LETTERS).join('|')})${ENDS}`, 'i');
const DRUG_TABLETS = gated(
  /(?:ecstasy|mdma|diazepam|drugs?|\d\d+|[5-9]|white|blue|yellow|pink|prescription|quantity of)\s*$/i,
);
const NOT_PROPERTY_AFTER = gated(
  regexOf('i')`
    ^\s*(?:
      number|numbers|call|calls|contact|box|records?|bills?|shops?|link|hearing|conference|evidence act|misuse|game
      |use\b|access|history|enabled|display|dealing|dealer|supply|rehabilitation|treatment|testing|related|abuse
      |appeal|crime|safety|insurance|tax|park\b|endorsed|endorsement|or counterpart|account of
    )
  `,
);
const NOT_PROPERTY_BEFORE = gated(
  /(?:other than|not|by|via|over the|on the|to|through the|social|drive(?: or)?|driving a|of a motor|provisional|driving) $/i,
);
const ON_STORAGE = gated(
  /\b(?:on|from|off|within|in|oddi ar|ar y|ar ei|held by|stored on|held on|contained (?:in|on)|via|using)\s+(?:\S+\s+){0,3}$/i,
);
const CHAINED = gated(/^[\s,]*(?:and|or|&|,|\/)?\s*(?:\S+\s+){0,2}$/);
const CONTAINED = gated(
  /\b(?:contain(?:ing|s|ed)?|which (?:have|has|had|hold|held)|that (?:have|has|hold)|used (?:to|for|in)|with|storing|holding|bearing|depicting|having|on (?:it|them|which))\b[^,.;]*$/i,
);

/** A word of property by its letters, whatever stands around it. */
interface NamedWord extends Run {
  readonly class: Named;
  readonly word: string;
}

/** Every word of property in `text`, in text order. `masked` are runs in which none is looked for: powers, names of Acts. */
export function findProperty(text: string, masked: readonly Run[]): readonly PropertyWord[] {
  return propertyAmong(namedIn(text), text, masked);
}

/** As `findProperty` in a text that was sifted. */
export function propertyIn(sifted: Sifted, text: string, masked: () => readonly Run[]): readonly PropertyWord[] {
  const isOdd = sifted.may(ODD_PROPERTY_CUE) && ODD_PROPERTY_CUE.test(text);
  const named = isOdd
    ? namedIn(text)
    : apart(CUES.flatMap((cue) => sifted.matches(cue.pattern).map(namedBy(cue.class))));
  return named.length === 0 ? [] : propertyAmong(named, text, masked());
}

function namedIn(text: string): readonly NamedWord[] {
  return everyMatch(ALL, text).flatMap((match) => {
    const found = CLASS_NAMES.find((name) => match.groups?.[name] !== undefined);
    return found ? [namedBy(found)(match)] : [];
  });
}

function namedBy(found: Named): (match: RegExpExecArray) => NamedWord {
  return ({ index, 0: word }) => ({ class: found, word, start: index, end: index + word.length });
}

/** Of words that overlap the one that begins first, then the one whose class is listed first. */
function apart(words: readonly NamedWord[]): readonly NamedWord[] {
  let taken = 0;
  return words
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < taken) return false;
      taken = end;
      return true;
    });
}

function propertyAmong(named: readonly NamedWord[], text: string, masked: readonly Run[]): readonly PropertyWord[] {
  const words: PropertyWord[] = [];
  for (const { class: found, word, start, end } of named) {
    if (masked.some((run) => run.start <= start && end <= run.end)) continue;
    if (isNoProperty(text, start, end, word, found)) continue;
    words.push({ class: found === 'device' && isDrugTablet(text, start, word) ? 'drugs' : found, start, end });
  }
  return words;
}

function isNoProperty(text: string, start: number, end: number, word: string, found: PropertyClass): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (NOT_PROPERTY_AFTER.test(text.slice(end, end + 20))) return true;
  const reach = NOT_PROPERTY_BEFORE.exec(before)?.[0].trim().toLowerCase();
  switch (reach) {
    case undefined:
      break;
    case 'other than':
    case 'not':
    case 'social':
    case 'of a motor':
    case 'provisional':
    case 'driving':
    case 'driving a':
      return true;
    case 'to':
      if (/\bas to $/i.test(before)) return false;
      return /^(?:film|video|picture|photograph|phone|axe|cash)$/i.test(word);
    case 'by':
    case 'via':
    case 'over the':
      if (
        /\b(?:orders?|not|deprivation|forfeiture|rights|none|refused|granted|hand(?:s|ed|ing)?|turn(?:s|ed)?|sign(?:s|ed)?|pass(?:es|ed)?) over the $/i.test(
          before,
        )
      )
        return false;
      return /phone|mobile|video/i.test(word);
    case 'through the':
      return /phone|mobile|video/i.test(word);
    default:
      break;
  }
  return found === 'images' && /^(?:film|videos?)$/i.test(word) && /cling $/i.test(before);
}

function isDrugTablet(text: string, start: number, word: string): boolean {
  return /^tablets?$/i.test(word) && DRUG_TABLETS.test(text.slice(Math.max(0, start - 20), start));
}

/**
 * The classes an order bites on among the words of one clause: a device that images are only stored on, and images a device
 * is only said to hold, are left out ("images on the phone" is images, "the devices which have these images" is device).
 */
export function bittenOn(text: string, words: readonly PropertyWord[], clauseStart: number): readonly PropertyWord[] {
  const kept: PropertyWord[] = [];
  let storage: PropertyWord | undefined;
  for (const word of words) {
    const before = text.slice(Math.max(clauseStart, word.start - 60), word.start);
    const earlier = (found: PropertyClass): boolean => kept.some((other) => other.class === found);
    if (word.class === 'device' && earlier('images') && ON_STORAGE.test(before)) {
      storage = word;
      continue;
    }
    if (word.class === 'device' && storage && CHAINED.test(text.slice(storage.end, word.start))) {
      storage = word;
      continue;
    }
    if (word.class === 'images' && earlier('device') && CONTAINED.test(before)) continue;
    if (word.class === 'other' && kept.length > 0) continue;
    kept.push(word);
  }
  const named = kept.filter((word) => word.class !== 'other');
  return named.length > 0 ? named : kept;
}

/** The classes of `words`, each once, in text order. */
export function classesOf(words: readonly PropertyWord[]): readonly PropertyClass[] {
  return [...new Set(words.map((word) => word.class))];
}

/** Words that stand for property named in the clause before. */
export const STANDS_FOR = gated(
  regexOf('i')`
    \b(?:
      (?:their|its) (?:forfeiture|destruction|deletion|deprivation|return|disposal)|it|them|they|these|this|those
      |(?:one|(?:the )?(?:first|second|third|fourth|fifth|last|others?|rest|remainder|remaining (?:one|two|three)|former|latter))(?= (?:(?:is|are|was|were|shall|must|should|will|to)(?: to)? )?(?:be )?(?:
        forfeit|destroy|return|wipe|given|handed|delete|retain|depriv))
      |same|the (?:said )?(?:items?|property|articles?|exhibits?)|items?|said|property|both|all
    )\b
    |^\W*which\b
  `,
);
/** A clause that leaves its subject out: "To be destroyed", "Forfeited and destroyed", "Police to destroy". */
export const ELLIPSIS = gated(
  regexOf('i')`
    ^\W*(?:(?:and|then|also|both|otherwise|else|once|when|after|until|if|as soon as|fully) ){0,3}(?:to be |be |for )?(?:
      forfeit|destr|delet|wipe|return|rtn|releas|restor|handed back|given back|depriv|confiscat|ret'?n?'?d\b|back to\b|police (?:to|may)|f ?& ?d|order
    )
  `,
);
/** What an order takes where no class is named: the words after "rights in", "forfeiture of", "Property". */
const OBJECT = gated(
  regexOf('gi')`
    \b(?:
      rights (?:in|to)(?: owning)?
      |(?:deprivation|forfeiture|destruction)(?: and destruction)?(?: order)? (?:of|re|in respect of|in relation to)
      |(?:deprivation|forfeiture) orders? ?:|property(?: to be forfeited(?: and destroyed)?)?:?
      |deprived of(?: his| her| their| the)?(?: rights in)?
      |deprive the (?:defendant|offender) of(?: (?:his|her|their|all|any))*(?: rights (?:in|to)(?: owning)?)?
    )\s+(?!(?:rights|not|no|n\/a|under|made|order|refused|to be|is|was|used|the defendant)\b)(?:
      (?:an?|one|two|three|the|his|her|their|any|all|both|said|\d+ ?x?|pair|set|quantity|number|of|items?) )*
    ([a-z][\w'-]*)
  `,
);
const SUBJECT = gated(/(?:^|[\s,;:])([a-z][\w'-]{2,})\s+(?:to be|be|is|are|was|were)?\s*forfeit/i);
const EMPTY_SUBJECT = gated(
  regexOf('i')`
    ^(?:
      ref|refs|reference|considered|allowed|declined|rejected|dismissed|reserved|agreed|deferred|postponed|listed
      |requested|contested|opposed|otherwise|also|then|therefore|accordingly|hereby|now|duly|police|crown|prosecution|to|and|be|is|are|was|were|their|its|his|her|it|they|them
      |items?|property|same|order|ordered|the|article|articles|exhibits?|of|for|crown|that|all|destruction|both
      |application|not|surety|security|rights|right|pair|set|quantity|number|see|as|per|listed|detailed|shown|seized
      |held|attached|schedule|on|for|in|by|with|until|made|granted|refused|yes|none|no|y|n|n\/a|s|section|court
      |either|neither|nor|or|and|but|whether|deprivation|forfeiture|possible|potential|consider|any|reasons?|pending|adj\w*|unclear|tbc|imposed|withdrawn
      |conviction|from|applied|sought|due|all|under|also|which|then|one|first|second|third|fourth|fifth|last|others?|rest|remainder|former|latter
    )$
  `,
);

/** Whether a clause names something taken that no class knows: "the gnomes to be forfeited". */
export function namesOther(clause: string): boolean {
  if (OBJECT.every(clause).some(([, object]) => object !== undefined && !EMPTY_SUBJECT.test(object))) return true;
  const subject = SUBJECT.exec(clause)?.[1];
  return subject !== undefined && !EMPTY_SUBJECT.test(subject);
}
