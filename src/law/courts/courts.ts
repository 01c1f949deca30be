import { readTable } from '../read-table.js';

export interface CourtOnList {
  /** Organisation unit code, seven characters: `B01LY00`. */
  readonly code: string;
  /** The court house as the list has it: `Lavender Hill`. */
  readonly name: string;
  /** The police or HMCTS area it lies in: `London`. */
  readonly area: string;
  /** Number of the local justice area (PSA), four digits; null for Crown Courts and units without one. */
  readonly localJusticeAreaCode: string | null;
  readonly jurisdiction: 'magistrates' | 'crown';
}

type CourtTable = Readonly<Record<string, readonly [string, string, string]>>;

let table: CourtTable | undefined;

/**
 * The court with an organisation unit code, in any case, with or without the court-room suffix (`B01LY`, `b01ly00`, `B01LY03`)
 * or the leading letter (`01LY00`, then a magistrates' court); null where the list has none.
 */
export function courtByCode(code: string): CourtOnList | null {
  const parts = /^([BC])?(\d{2}[A-Z]{2})(?:[A-Z0-9]{2})?$/.exec(code.trim().toUpperCase());
  if (parts === null) return null;
  const [, level = 'B', house = ''] = parts;
  const wanted = `${level}${house}00`;
  table ??= readTable<CourtTable>('courts');
  const entry = Object.hasOwn(table, wanted) ? table[wanted] : undefined;
  if (entry === undefined) return null;
  const [name, area, localJusticeAreaCode] = entry;
  return {
    code: wanted,
    name,
    area,
    localJusticeAreaCode: localJusticeAreaCode === '' ? null : localJusticeAreaCode,
    jurisdiction: level === 'C' ? 'crown' : 'magistrates',
  };
}

/** A court as the program names it, whatever a document called it. */
export interface NamedCourt {
  readonly house: string;
  readonly code: string | null;
}

/**
 * One name and one code for a court house that documents name by code alone, by name alone, or by a name of their own:
 * "B16HE00", "Hull Magistrates' Court" and "KINGSTON UPON HULL" are one court. A house that is not on the list, or could be
 * several on it, keeps the document's words in one spelling, so that capitals, an apostrophe or the Welsh form make no
 * second court of it.
 */
export function knownCourt(printed: string, code: string | null): NamedCourt {
  const house = englishPart(printed);
  const crown = /\b(?:crown|goron)\b/i.test(house);
  const found =
    (code === null ? null : courtByCode(code)) ?? courtByCode(house) ?? courtNamed(house, crown ? 'C' : 'B');
  return found === null ? { house: oneSpelling(house), code } : { house: titleOf(found), code: found.code };
}

/** Towns that documents name otherwise than the list does, in Welsh too. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hull: 'kingston upon hull',
    abertawe: 'swansea',
    caerdydd: 'cardiff',
    caerfyrddin: 'carmarthen',
    casnewydd: 'newport',
    'castell nedd': 'neath',
    hwlffordd: 'haverfordwest',
    'merthyr tudful': 'merthyr tydfil',
    wrecsam: 'wrexham',
    'y trallwng': 'welshpool',
    'yr wyddgrug': 'mold',
  }),
);

/** "Cardiff Magistrates' Court / Llys Ynadon Caerdydd" by its English part; a name in one language as it is. */
function englishPart(house: string): string {
  const parts = house.split(/\s*[/|]\s*|\s+[-–]\s+/);
  const english = parts.filter((part) => !/^llys\b/i.test(part.trim()));
  return english.length === 1 && parts.length === 2 ? (english[0] ?? house) : house;
}

const MAGISTRATES = /^(.+?) (?:magistrates?'?s?'?(?: courts?)?|mags\.?(?: court)?|mc)$/i;
const MAGISTRATES_IN_WELSH = /^llys (?:yr )?ynadon (.+)$/i;
/** A name with one of these says itself what house it is; one without is a town's. */
const SAYS_WHAT_IT_IS = /\b(?:courts?|llys|crown|justice|cent(?:re|er)|house|hall|building|tribunal|bench)\b/i;

function oneSpelling(house: string): string {
  const words = plainlySpelt(house);
  if (!/^[\p{L}\p{M} .,'()-]+$/u.test(words)) return house;
  const town = MAGISTRATES_IN_WELSH.exec(words)?.[1] ?? MAGISTRATES.exec(words)?.[1];
  if (town === undefined) return inTitleCase(words) + (SAYS_WHAT_IT_IS.test(words) ? '' : " Magistrates' Court");
  return `${inTitleCase(ALSO_CALLED.get(town.toLowerCase()) ?? town)} Magistrates' Court`;
}

/** A local justice area in one spelling: "WEST YORKSHIRE" and "West Yorkshire LJA" are one. */
export function knownArea(printed: string): string {
  return inTitleCase(plainlySpelt(printed).replace(/ (?:local justice area|lja)$/i, ''));
}

function plainlySpelt(printed: string): string {
  return printed
    .replace(/[’‘`´]/g, "'")
    .replace(/&/g, 'and')
    .replace(/\s+/g, ' ')
    .trim();
}

const SMALL_WORDS = new Set([
  'and',
  'at',
  'by',
  'for',
  'in',
  'le',
  'of',
  'on',
  'sitting',
  'the',
  'under',
  'upon',
  'y',
  'yr',
]);

/** Words in capitals or small letters alone get one capital each; words of both are left as they are. */
function inTitleCase(words: string): string {
  return words.replace(/\p{L}[\p{L}']*/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (at > 0 && SMALL_WORDS.has(small)) return small;
    if (word !== small && word !== word.toUpperCase()) return word;
    return small.charAt(0).toUpperCase() + small.slice(1);
  });
}

let codesByName: ReadonlyMap<string, readonly string[]> | undefined;

function courtNamed(house: string, level: 'B' | 'C'): CourtOnList | null {
  codesByName ??= namesOnList();
  const [code, another] = codesByName.get(`${level}:${placeOf(house)}`) ?? [];
  return code === undefined || another !== undefined ? null : courtByCode(code);
}

/** A magistrates' court sitting in a county court's building is found by its code alone: by name it would be the town's own court. */
function namesOnList(): ReadonlyMap<string, readonly string[]> {
  table ??= readTable<CourtTable>('courts');
  const names = new Map<string, string[]>();
  for (const [code, [name]] of Object.entries(table)) {
    if (/\bcounty court\b/i.test(name)) continue;
    const key = `${code.charAt(0)}:${placeOf(name)}`;
    names.set(key, [...(names.get(key) ?? []), code]);
  }
  return names;
}

/** The town in a court's name: `hull`, of "Hull Magistrates' Court (Market Place)". */
function placeOf(name: string): string {
  const place = name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’']/g, '')
    .replace(
      /\b(?:magistrates|mags|mc|ynadon|crown|goron|law|criminal|justice|combined|court|courts|centre|llys|the|at)\b/g,
      ' ',
    )
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return ALSO_CALLED.get(place) ?? place;
}

function titleOf({ name, jurisdiction }: CourtOnList): string {
  const place = name.replace(/ *\((?!County Court)[^)]*\)/gi, '');
  if (/\bcourt\b/i.test(place)) return place;
  return `${place} ${jurisdiction === 'crown' ? 'Crown Court' : "Magistrates' Court"}`;
}
