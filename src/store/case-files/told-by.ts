import type { Appearance } from '../../cases/accounts/appearance.js';
import type { CaseOffence, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import type { CaseHearingRow } from '../tables/case-hearing.table.js';
import type { CaseOffenceRow } from '../tables/case-offence.table.js';

/** Which offence heard in the case's appearances, in their order, has the title and wording of one of the case, and what its row says itself. */
export function titleTold(
  heard: readonly Pick<Appearance, 'offences'>[],
  { title, wording }: Pick<CaseOffence, 'title' | 'wording'>,
): Pick<CaseOffenceRow, 'appearance_at' | 'offence_at' | 'title'> {
  for (const [at, { offences }] of heard.entries()) {
    const same = offences.find((one) => one.title === title && one.wording === wording);
    if (same?.position !== undefined) return { appearance_at: at, offence_at: same.position, title: null };
  }
  return { appearance_at: null, offence_at: null, title };
}

/** Which appearance was at a court of this name, and what the row of a hearing says itself. */
export function houseTold(
  { appearances }: Pick<DefendantCase, 'appearances'>,
  house: string,
): Pick<CaseHearingRow, 'court_at' | 'court_house'> {
  const at = appearances.findIndex(({ court }) => court.house === house);
  return at === -1 ? { court_at: null, court_house: house } : { court_at: at, court_house: null };
}

/** Which appearance was at the court at which an offence came to something, and what its row says itself. */
export function courtTold(
  { appearances }: Pick<DefendantCase, 'appearances'>,
  { house, code, localJusticeArea }: CaseOrder['court'],
): Pick<CaseOffenceRow, 'court_at' | 'court_house' | 'court_code' | 'local_justice_area'> {
  const at = appearances.findIndex(
    ({ court }) => court.house === house && court.code === code && court.localJusticeArea === localJusticeArea,
  );
  return at === -1
    ? { court_at: null, court_house: house, court_code: code, local_justice_area: localJusticeArea }
    : { court_at: at, court_house: null, court_code: null, local_justice_area: null };
}
