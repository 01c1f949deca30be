/** A territorial police force of England and Wales, or another force that returns recorded crime to the Home Office. */
export interface PoliceForce {
  /** As the Home Office tables name it. */
  readonly name: string;
  /** Other whole names; case, “police”, “constabulary” and “service” at the end aside. */
  readonly also?: readonly string[];
  readonly nation: 'England' | 'Wales' | 'both';
  /** False for British Transport Police, which has no area of its own. */
  readonly territorial: boolean;
}

const force = (name: string, also: readonly string[] = [], nation: PoliceForce['nation'] = 'England'): PoliceForce => ({
  name,
  ...(also.length > 0 ? { also } : {}),
  nation,
  territorial: true,
});

/** The 43 forces of Police Act 1996 schedule 1 with the Metropolitan Police and the City of London, and British Transport Police. */
export const POLICE_FORCES: readonly PoliceForce[] = [
  force('Avon and Somerset'),
  force('Bedfordshire'),
  force('Cambridgeshire'),
  force('Cheshire'),
  force('City of London', ['London, City of', 'COLP']),
  force('Cleveland'),
  force('Cumbria'),
  force('Derbyshire'),
  force('Devon and Cornwall'),
  force('Dorset'),
  force('Durham'),
  force('Dyfed-Powys', ['Heddlu Dyfed-Powys'], 'Wales'),
  force('Essex'),
  force('Gloucestershire'),
  force('Greater Manchester', ['GMP']),
  force('Gwent', ['Heddlu Gwent'], 'Wales'),
  force('Hampshire', ['Hampshire and Isle of Wight']),
  force('Hertfordshire'),
  force('Humberside'),
  force('Kent'),
  force('Lancashire'),
  force('Leicestershire'),
  force('Lincolnshire'),
  force('Merseyside'),
  force('Metropolitan Police', ['Met', 'Metropolitan', 'Metropolitan Police Force', 'The Met', 'MPS']),
  force('Norfolk'),
  force('North Wales', ['Heddlu Gogledd Cymru'], 'Wales'),
  force('North Yorkshire'),
  force('Northamptonshire'),
  force('Northumbria'),
  force('Nottinghamshire'),
  force('South Wales', ['Heddlu De Cymru'], 'Wales'),
  force('South Yorkshire'),
  force('Staffordshire'),
  force('Suffolk'),
  force('Surrey'),
  force('Sussex'),
  force('Thames Valley'),
  force('Warwickshire'),
  force('West Mercia'),
  force('West Midlands'),
  force('West Yorkshire'),
  force('Wiltshire'),
  { name: 'British Transport Police', also: ['BTP', 'British Transport'], nation: 'both', territorial: false },
];

const SUFFIX = /(?:\s+(?:police|constabulary|service|force))+$/;

function key(printed: string): string {
  const words = printed
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = words.replace(/^the\s+/, '');
  return named.replace(SUFFIX, '') || named;
}

const BY_KEY: ReadonlyMap<string, PoliceForce> = new Map(
  POLICE_FORCES.flatMap((one) => [one.name, ...(one.also ?? [])].map((name) => [key(name), one] as const)),
);

/** The force a printed name is of: “Bedfordshire Police”, “Devon & Cornwall Constabulary”, “Met”; undefined where it is none. */
export function policeForce(printed: string): PoliceForce | undefined {
  return BY_KEY.get(key(printed));
}

/** The longest part at the start of a line that names a force, as long as it was printed; undefined where it opens with none. */
export function forceAtStart(line: string): { readonly force: PoliceForce; readonly printed: string } | undefined {
  let found: { readonly force: PoliceForce; readonly printed: string } | undefined;
  for (const end of wordEnds(line)) {
    const printed = line.slice(0, end);
    const named = policeForce(printed);
    if (named !== undefined) found = { force: named, printed };
  }
  return found;
}

/** Where words may end among the first of a line: at white space, a digit, or a capital inside a word as tables run together print it. */
function wordEnds(line: string): readonly number[] {
  const ends: number[] = [];
  const limit = Math.min(line.length, LONGEST_NAME);
  for (let at = 1; at <= limit; at += 1) {
    const before = line[at - 1] ?? '';
    const after = line[at] ?? '';
    const runsOn = /[a-z]/.test(after) || (/[A-Z]/.test(before) && /[A-Z]/.test(after));
    if (/[A-Za-z]/.test(before) && !runsOn) ends.push(at);
  }
  return ends;
}

const LONGEST_NAME = 60;
