import type { PersonNamed } from './people-named.js';

/** Subjects that are all of the people told of. */
const OF_ALL =
  /^(?:each|both|all|they|the (?:pair|couple|duo|trio|two|three|four|brothers|sisters|siblings|(?:two |three )?(?:men|women|defendants|friends)))\b/i;
const EACH = /\b(?:each|apiece)\b/i;
/** Words that part what is said among people in a way their names do not tell. */
const PARTED = /\brespectively\b|^(?:one|the (?:former|latter|first|second|other|others|elder|older|younger))\b/i;
const JOINED = /^ and |^, and |^, /;
/** What parts a sentence of several subjects. */
const BETWEEN = /(?:,? and|,? while|,? but|;) (?=(?:Mr |Mrs |Ms |Miss )?\p{Lu})/u;

/** Of each person, by their place, what a sentence says of them; undefined where its grammar does not tell whom it is of. */
export function saidOf(sentence: string, people: readonly PersonNamed[]): readonly (readonly string[])[] | undefined {
  if (PARTED.test(sentence)) return undefined;
  if (OF_ALL.test(sentence)) return ofAllOrOne(sentence, people);
  const subjects = subjectsOf(sentence, people);
  if (subjects !== undefined) return people.map((_one, at) => (subjects.includes(at) ? [sentence] : []));
  const parts = sentence.split(BETWEEN);
  const owners = parts.map((part) => subjectsOf(part, people));
  if (parts.length > 1 && owners.every((owner) => owner?.length === 1)) {
    return people.map((_one, at) => parts.filter((_part, index) => owners[index]?.includes(at)));
  }
  const named = people.some((person) => callings(person).some((calling) => beginsWith(sentence, calling)));
  return !named && EACH.test(sentence) ? people.map(() => [sentence]) : undefined;
}

/** What is said of all of them, and behind it what is said of each by name: `They were each fined £80; Neil Foy must pay costs`. */
function ofAllOrOne(sentence: string, people: readonly PersonNamed[]): readonly (readonly string[])[] | undefined {
  const names = people.flatMap(callings);
  if (!names.some((name) => sentence.includes(name))) return people.map(() => [sentence]);
  const parts = sentence.split(BETWEEN);
  const owners = parts.map((part) => (OF_ALL.test(part) ? people.map((_one, at) => at) : subjectsOf(part, people)));
  const isUnclear = parts.some((part) => OF_ALL.test(part) && names.some((name) => part.includes(name)));
  if (isUnclear || owners.some((owner) => owner === undefined)) return undefined;
  return people.map((_one, at) => parts.filter((_part, index) => owners[index]?.includes(at)));
}

/** Who a sentence opens with, where it names nobody else further on. */
function subjectsOf(sentence: string, people: readonly PersonNamed[]): readonly number[] | undefined {
  const found: number[] = [];
  let rest = sentence;
  for (;;) {
    const said = people.flatMap((person, at) => {
      const calling = callings(person).find((words) => beginsWith(rest, words));
      return calling === undefined ? [] : [{ at, calling }];
    });
    const [one, another] = said;
    if (one === undefined || another !== undefined) return undefined;
    found.push(one.at);
    rest = rest.slice(one.calling.length);
    const joined = JOINED.exec(rest)?.[0];
    const next = joined === undefined ? '' : rest.slice(joined.length);
    if (!people.some((person) => callings(person).some((words) => beginsWith(next, words)))) break;
    rest = next;
  }
  const others = people.filter((_one, at) => !found.includes(at));
  return others.some((person) => callings(person).some((words) => rest.includes(words))) ? undefined : found;
}

function beginsWith(sentence: string, words: string): boolean {
  return sentence.startsWith(words) && !/^[\p{L}'’-]/u.test(sentence.slice(words.length));
}

/** How a sentence may call somebody, the longest first. */
function callings({ name }: PersonNamed): readonly string[] {
  const { full = '', forenames, surname = '' } = name ?? {};
  const [forename] = forenames?.split(' ') ?? [];
  const titled = ['Mr', 'Mrs', 'Ms', 'Miss'].map((title) => `${title} ${surname}`);
  return [full, ...titled, surname, ...(forename === undefined ? [] : [forename])].filter((words) => words !== '');
}
