import { offenceCode } from '../law/offence-codes.js';
import type { Unit } from './eligible.js';

/** One key of the offences a unit was convicted of in its group: the code and its title, or that they were several. */
export function offenceKey({ offences }: Pick<Unit, 'offences'>): string {
  const codes = [...new Set(offences.map(({ code }) => code ?? 'no code'))];
  const [code = 'no code', another] = codes;
  if (another !== undefined) return 'several offences of the group';
  const title = offenceCode(code)?.title;
  return title === undefined ? code : `${code} ${title}`;
}
