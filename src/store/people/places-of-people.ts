import { everyMatch } from '../../text/patterns/every-match.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import { COURT_WORDS } from './court-words.js';
import { type Span, wordsIn } from './words.js';

const STREET = sourceOf`
  street|st|road|rd|lane|ln|avenue|ave|close|cl|drive|way|crescent|cres|place|gardens|gdns|terrace|grove|hill|square
  |row|mews|walk|view|green|rise|park|parade|quay|wharf|meadows?|fields?|croft|end|villas|heights|circus|orchard
  |common|bank|brow|cottages?|house|court|buildings?|ffordd|heol|stryd
`;
/** Behind a number these are streets; by themselves words of other things too. */
const STREET_ALONE = sourceOf`
  Street|Road|Lane|Avenue|Crescent|Gardens|Terrace|Grove|Mews|Close|Drive|Way|Square|Row|Rise|Walk|Croft|Villas
  |Heights|Parade|Cottages?|Farm|Lodge|Rectory|Vicarage|Manor|Barn|Bungalow|Flats|Hotel|Arms|Inn|Tavern|Towers
  |Mansions|House|Court|Place|View|Hall|Park|Gardens|Buildings?|Hostel
`;
const INSTITUTION = sourceOf`
  High(?! (?:Court|Street|Road))|School|Academy|College|University|Grammar|Comprehensive|Infants|Juniors|Nursery
  |Nurseries|Preschool|Kindergarten|Surgery|Hospital|Hospice|Church|Mosque|Temple|Synagogue|Chapel|Ltd|Limited|plc
  |PLC|LLP|LLC|Inc|Superstore|Supermarket|Pharmacy|Leisure Centre|Community Centre|Sports Centre|Medical Centre
  |Health Centre|Care Home|Nursing Home|Youth Club|Football Club|Rugby Club|Cricket Club
`;

const CAPITAL = "(?:St\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const WORDS = `(?:${CAPITAL} (?:(?:of|and|the|upon|on|y|yr|de|&|le) ){0,2}){1,5}`;

const PLACES: readonly RegExp[] = [
  // house and street, with the flat before them and the rest of the address behind
  regexOf('giu')`
    (?<![\d/:.£-])\b(?:(?:flat|apartment|apt|unit|room) [\dA-Z]{1,4},? )?\d{1,4}[a-z]?,? (?:
      (?!
        (?:
          at|by|in|on|of|for|the|to|and|days?|weeks?|months?|years?|hours?|magistrates?|crown|county|youth|justice
          |consecutive|concurrent
        )\b
      )[\p{L}'’-]+ ){1,3}
    (?:${STREET})\b
  `,
  /\b\d{1,4}[a-z]?,? (?:ffordd|heol|stryd|lôn|rhodfa|maes|clos|rhes|tan|bryn|pen|parc)(?: (?!(?:a|neu|i|ar)\b)[\p{L}'’-]+){1,3}/giu,
  // flats, houses and streets by their names
  /\b(?:[Ff]lat|[Aa]partment|[Uu]nit|FLAT) [\dA-Z]{1,4}\b(?=,? (?:\p{Lu}|\d))/gu,
  regexOf('gu')`
    (?<![\p{L}\p{N}'’-])(?:The )?(?!
      (?:
        Magistrates|Crown|County|Youth|Family|High|Combined|Justice|Supreme|Appeal|Community|Approved|Bail|Probation
        |Old
      )['’]?s?['’]? )
    (?:${CAPITAL} ){1,3}(?:${STREET_ALONE})(?![\p{L}\p{N}'’-])
  `,
  /(?<![\p{L}\p{N}'’-])The Old \p{Lu}\p{Ll}+/gu,
  // schools, workplaces and the like
  new RegExp(`(?<![\\p{L}\\p{N}'’-])${WORDS}(?:${INSTITUTION})(?![\\p{L}\\p{N}'’-])`, 'gu'),
  /(?<![\p{L}\p{N}'’-])(?:Ysgol|Coleg|Prifysgol|Meithrinfa)(?: (?:y|yr|a) | )\p{Lu}[\p{L}'’-]*(?: (?:y |yr )?\p{Lu}[\p{L}'’-]*){0,3}/gu,
];

/** Words of courts and offices that end a run before a place's own name begins. */
const OFFICIAL =
  /^(?:The )?(?:(?:[\p{Lu}][\p{L}'’-]*) )*?(?:Magistrates|Crown|County|Youth|Family|Combined|Justice|Probation|Police|Community|Approved|Prison|HMP|NHS|Companies)\b/u;

const OFFICE_BEHIND = /^ (?:Police|Magistrates|Crown|County|Youth|Probation|Custody|Courts?|Justice)\b/u;

/** `Google Drive`, `Community House`: what it is called by is no name of a place. */
function isOfCourtWords(place: string): boolean {
  const words = wordsIn(place);
  return words.length > 1 && words.slice(0, -1).every(({ plain }) => COURT_WORDS.has(plain) && plain !== 'the');
}

/** Where people live, learn and work, by the words that such places are called by. */
export function placesOfPeople(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const shape of PLACES) {
    for (const match of everyMatch(shape, text)) {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
      if (OFFICIAL.test(match[0]) || OFFICE_BEHIND.test(after) || isOfCourtWords(match[0])) continue;
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
