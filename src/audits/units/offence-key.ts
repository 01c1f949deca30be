import { offenceCode } from '../../law/offences/offence-codes.js';
import type { CountedUnit } from './counted-unit.js';

/** One key of the offences a unit was convicted of in its group: the code and its title, or that they were several. */
export function offenceKey({ codes }: Pick<CountedUnit, 'codes'>): string {
  const [code = 'no code', another] = codes;
  if (another !== undefined) return 'several offences of the group';
  const title = offenceCode(code)?.title;
  return title === undefined ? code : `${code} ${title}`;
}
