import type { ExpressionBuilder } from 'kysely';
import { knownCourt } from '../../law/courts/courts.js';
import { UsageError } from '../../usage-error.js';
import { namedByCapitals } from '../people/named-by-capitals.js';
import { placesOfPeople } from '../people/places-of-people.js';
import { protectedSpans } from '../people/protected-words.js';
import type { Store, Tables } from '../tables.js';
import { wordsAsPrinted } from './words-as-printed.js';

/** Some appearances, or a case: the people of the cases that these are in; or a court day: those heard on it. */
type Whose =
  | { readonly appearanceIds: readonly string[] }
  | { readonly caseId: string }
  | { readonly court: string; readonly date: string };

/**
 * Refuses a reason or a note that says who somebody of these appearances' cases is: names are kept in `identity` alone, and
 * what people write is printed without a purpose. `what` names the text in the message. Throws UsageError; called before the
 * transaction ends, so that nothing is kept.
 */
export async function refuseNames(db: Store, whose: Whose, words: string | null, what: string): Promise<void> {
  if (words === null || words === '') return;
  refuseNamesAnywhere(words, what);
  const people = await db
    .selectFrom('identity')
    .select(['name', 'surname', 'organisation'])
    .where('appearance_id', 'in', (inCases) => besideThese(inCases, whose))
    .execute();
  const isDefendant = people.some(
    ({ name, surname, organisation }) =>
      [name, organisation].some((one) => isSaid(one, words, 'iu')) || isSaid(capitalised(surname), words, 'u'),
  );
  if (isDefendant || (await isProtected(db, whose, words))) {
    throw new UsageError(`${what} names somebody of the case: write it without names. Nothing was kept.`);
  }
}

/** Refuses what names somebody, or says where they live or are reached, whoever they are: by the words alone. Throws UsageError. */
export function refuseNamesAnywhere(words: string, what: string): void {
  const places = placesOfPeople(words).some(({ start, end }) => /\d/.test(words.slice(start, end)));
  if (places || /\S@\S/.test(words) || isPairOfNames(words))
    throw new UsageError(
      `${what} names somebody or says where they are: write it without names and addresses. Nothing was kept.`,
    );
}

/** Two words side by side with capitals where none is due, that are no words of a court or a dictionary and no court’s name. */
function isPairOfNames(words: string): boolean {
  const named = namedByCapitals(words);
  return named.some(({ start, end }) =>
    named.some(
      (next) =>
        next.start === end + 1 &&
        words.charAt(end) === ' ' &&
        knownCourt(words.slice(start, next.end), null).code === null,
    ),
  );
}

/** Whether words say who is named in the case's results: a complainant, a protected person, where they live. */
async function isProtected(db: Store, whose: Whose, words: string): Promise<boolean> {
  if (protectedSpans(words).some(({ name }) => name)) return true;
  const rows = await db
    .selectFrom('appearance as a')
    .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
    .select('h.document_id')
    .distinct()
    .where('a.id', 'in', (inCases) => besideThese(inCases, whose))
    .execute();
  const own = await db
    .selectFrom('result as r')
    .innerJoin('appearance as a', (join) =>
      join.onRef('a.hearing_id', '=', 'r.hearing_id').onRef('a.position', '=', 'r.appearance_at'),
    )
    .select('r.id')
    .where('a.id', 'in', (inCases) => besideThese(inCases, whose))
    .execute();
  const printed = await wordsAsPrinted(
    db,
    rows.map((row) => row.document_id),
  );
  return own.some(({ id }) => {
    const text = printed.results.get(id) ?? '';
    return protectedSpans(text).some(({ start, end }) => isSaidAsName(text.slice(start, end), words));
  });
}

/** The whole of it, or a word of it that begins with a capital. */
function isSaidAsName(run: string, words: string): boolean {
  const own = [...run.matchAll(/\p{Lu}[\p{L}’'-]{2,}/gu)].map(([word]) => word);
  return isSaid(run, words, 'iu') || own.some((word) => isSaid(word, words, 'u'));
}

/** As a sentence writes it: an ordinary word in small letters is not taken for somebody's name. */
function capitalised(surname: string | null): string | null {
  return surname === null ? null : surname.charAt(0).toUpperCase() + surname.slice(1).toLowerCase();
}

function isSaid(one: string | null, words: string, flags: string): boolean {
  if (one === null || one.trim().length < 3) return false;
  const exact = one.trim().replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, flags).test(words);
}

/** The appearances of the cases, these among them; of a court day all that were heard on it, those held back too. */
function besideThese(inCases: Pick<ExpressionBuilder<Tables, never>, 'selectFrom'>, whose: Whose) {
  if ('court' in whose)
    return inCases
      .selectFrom('appearance as beside')
      .innerJoin('hearing as on_day', 'on_day.id', 'beside.hearing_id')
      .select('beside.id as appearance_id')
      .where('on_day.court_key', '=', whose.court)
      .where('on_day.date', '=', whose.date);
  const appearances = inCases.selectFrom('case_appearance as beside').select('beside.appearance_id');
  if ('caseId' in whose) return appearances.where('beside.case_id', '=', whose.caseId);
  return appearances.where('beside.case_id', 'in', (own) =>
    own
      .selectFrom('case_appearance as own')
      .select('own.case_id')
      .where('own.appearance_id', 'in', [...whose.appearanceIds]),
  );
}
