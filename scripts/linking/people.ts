import { type Random, randomFor } from './random.js';

/** An invented person: rocks and trees for first names, birds and plants for last names. */
export interface Person {
  readonly id: string;
  readonly title: string;
  readonly forenames: readonly string[];
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly sex: 'M' | 'F';
}

const FORENAMES =
  'Basalt Gneiss Schist Chert Gabbro Skarn Breccia Dolerite Rhyolite Pumice Granite Shale Oolite Syenite Diorite Tephra Andesite Dunite Hornfels Larch Juniper Cypress Spindle Rowan Hazel Willow Aspen Poplar Laurel Myrtle Sumac Tamarisk Cedar Sorrel Bryony Tansy Yarrow Teasel Bracken Clover'.split(
    ' ',
  );
const SURNAMES =
  'Dabchick Whimbrel Kittiwake Guillemot Dotterel Phalarope Goldcrest Nuthatch Wheatear Stonechat Fieldfare Ptarmigan Turnstone Sanderling Bittern Lapwing Shoveler Feldspar Fluorite Hornblende Malachite Azurite Magnetite Pyroxene Olivine Samphire Bogbean Butterwort Fleabane Hawthorn Moss Fern Heron Linnet Merlin Osprey Plover Redstart Siskin Treecreeper Wagtail Yellowhammer Bluebell Campion Dogwood Figwort Gentian Harebell Knapweed Lungwort Milkwort Nightshade Oxlip Pimpernel Ragwort Saxifrage Thrift Valerian Woodruff Agrimony Betony Comfrey'.split(
    ' ',
  );
/** First names a letter apart, for those who are two people. */
const NEAR_PAIRS: readonly (readonly [string, string])[] = [
  ['Alder', 'Elder'],
  ['Rowan', 'Rowena'],
  ['Larch', 'Larche'],
  ['Bryony', 'Bryone'],
  ['Marle', 'Merle'],
  ['Cedar', 'Cedra'],
  ['Hazel', 'Hazell'],
  ['Tansy', 'Tansie'],
];

export function person(id: string, over: Partial<Person> = {}): Person {
  const random = randomFor(`person ${id}`);
  const sex = random.pick(['M', 'F'] as const);
  const first = random.pick(FORENAMES);
  const second = random.pick(FORENAMES.filter((name) => name !== first));
  return {
    id,
    title: sex === 'M' ? 'Mr' : random.pick(['Mrs', 'Miss', 'Ms']),
    forenames: random.chance(0.55) ? [first, second] : [first],
    surname: random.pick(SURNAMES),
    dateOfBirth: dateIn(random, 1955, 2003),
    sex,
    ...over,
  };
}

export function nearPair(random: Random): readonly [string, string] {
  return random.pick(NEAR_PAIRS);
}

/** Two different first names with one initial, or with two. */
export function twoForenames(random: Random, sameInitial: boolean): readonly [string, string] {
  const first = random.pick(FORENAMES.filter((name) => sameInitial === twins(name).length > 0 || !sameInitial));
  const others = FORENAMES.filter((name) => name !== first && (name.charAt(0) === first.charAt(0)) === sameInitial);
  return [first, random.pick(others)];
}

function twins(name: string): readonly string[] {
  return FORENAMES.filter((other) => other !== name && other.charAt(0) === name.charAt(0));
}

export function otherSurname(random: Random, surname: string): string {
  return random.pick(SURNAMES.filter((name) => name !== surname));
}

export function dateIn(random: Random, fromYear: number, toYear: number): string {
  return `${random.int(fromYear, toYear)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

export function ageAt(dateOfBirth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return date.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
