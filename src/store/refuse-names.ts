import { UsageError } from '../usage-error.js';
import type { Store } from './tables.js';

/**
 * Refuses a reason or a note that says who somebody of these appearances' cases is: names are kept in `identity` alone, and
 * what people write is printed without a purpose. `what` names the text in the message. Throws UsageError; called before the
 * transaction ends, so that nothing is kept.
 */
export async function refuseNames(
  db: Store,
  whose: { readonly appearanceIds: readonly string[] } | { readonly caseId: string },
  words: string | null,
  what: string,
): Promise<void> {
  if (words === null || words === '') return;
  const people = await db
    .selectFrom('identity')
    .select(['name', 'surname', 'organisation'])
    .where('appearance_id', 'in', (inCases) => {
      const appearances = inCases.selectFrom('case_appearance as beside').select('beside.appearance_id');
      return 'caseId' in whose
        ? appearances.where('beside.case_id', '=', whose.caseId)
        : appearances.where('beside.case_id', 'in', (own) =>
            own
              .selectFrom('case_appearance as own')
              .select('own.case_id')
              .where('own.appearance_id', 'in', [...whose.appearanceIds]),
          );
    })
    .execute();
  for (const { name, surname, organisation } of people) {
    if ([name, organisation].some((one) => isSaid(one, words, 'iu')) || isSaid(capitalised(surname), words, 'u')) {
      throw new UsageError(`${what} names somebody of the case: write it without names. Nothing was kept.`);
    }
  }
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
