import { addDays, addYears } from './calendar.js';
import type { Court } from './courts.js';
import { at, randomFor, uuidFor } from './random.js';

/** An invented person. First names are rocks, last names birds, plants and minerals: nobody is called this. */
export interface Person {
  readonly masterId: string;
  readonly title: 'Mr' | 'Ms';
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly gender: 'MALE' | 'FEMALE';
  readonly address: readonly string[];
  readonly postcode: string;
}

const FORENAMES = [
  'Basalt',
  'Gneiss',
  'Schist',
  'Tuff',
  'Chert',
  'Gabbro',
  'Marl',
  'Skarn',
  'Breccia',
  'Dolerite',
  'Rhyolite',
  'Pumice',
  'Granite',
  'Shale',
  'Oolite',
  'Syenite',
  'Diorite',
  'Greywacke',
  'Limestone',
  'Mudstone',
  'Sandstone',
  'Travertine',
  'Obsidian',
  'Tephra',
  'Andesite',
  'Dunite',
  'Hornfels',
  'Migmatite',
];

const SURNAMES = [
  'Dabchick',
  'Whimbrel',
  'Kittiwake',
  'Guillemot',
  'Dotterel',
  'Phalarope',
  'Goldcrest',
  'Nuthatch',
  'Wheatear',
  'Stonechat',
  'Fieldfare',
  'Ptarmigan',
  'Capercaillie',
  'Turnstone',
  'Sanderling',
  'Bittern',
  'Lapwing',
  'Shoveler',
  'Feldspar',
  'Fluorite',
  'Hornblende',
  'Malachite',
  'Azurite',
  'Haematite',
  'Magnetite',
  'Pyroxene',
  'Olivine',
  'Samphire',
  'Bogbean',
  'Butterwort',
  'Cuckooflower',
  'Fleabane',
  'Horsetail',
  'Liverwort',
  'Pennywort',
  'Ragwort',
  'Sphagnum',
  'Toadflax',
  'Yarrow-Test',
  'Woundwort',
  'Sneezewort',
  'Sundew-Test',
  'Loosestrife',
  'Hogweed',
];

const STREETS = [
  'Specimen Road',
  'Sample Street',
  'Invented Row',
  'Nowhere Lane',
  'Placeholder Way',
  'Fictional Close',
];

/** The `n`-th invented person: every name and every pair of name and birth is used once. */
export function person(n: number, court: Court, ages: readonly [youngest: number, oldest: number] = [18, 64]): Person {
  const pairs = FORENAMES.length * SURNAMES.length;
  if (n >= pairs) throw new Error(`The list of invented names holds ${pairs} people and the plan wants more.`);
  const random = randomFor(`person/${n}`);
  const step = (n * 349) % pairs;
  const woman = random.chance(0.06);
  return {
    masterId: uuidFor(`person/${n}`),
    title: woman ? 'Ms' : 'Mr',
    forename: at(FORENAMES, step % FORENAMES.length),
    surname: at(SURNAMES, Math.floor(step / FORENAMES.length)),
    dateOfBirth: birthFor(random.int(ages[0], ages[1]), random.int(30, 300)),
    gender: woman ? 'FEMALE' : 'MALE',
    address: [`${random.int(1, 180)} ${random.pick(STREETS)}`, `${court.town}-under-Example`],
    postcode: `ZZ${random.int(10, 98)} ${random.int(1, 9)}ZZ`,
  };
}

/** A birth that makes somebody of this age on 1 August 2024 and, with more than 200 days past a birthday left, all through the period. */
function birthFor(age: number, daysSinceBirthday: number): string {
  const left = Math.min(daysSinceBirthday, 150);
  return addDays(addYears('2024-08-01', -age), -left);
}
