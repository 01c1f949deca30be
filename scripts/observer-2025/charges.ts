import { addDays, printed } from './calendar.js';
import { type Offence, offenceOf } from './offence-words.js';
import { type Random, uuidFor } from './random.js';

/** One thing somebody is charged with. */
export interface Charge {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly wording: string;
  readonly legislation: string;
  readonly startDate: string;
  readonly mode: Offence['mode'];
}

/** The code Common Platform gives an old offence that comes back for breach; what it was is in the wording. */
const RESENTENCED = 'CJ03522';

/** One charge of this code; `within` names the case it belongs to, `heardFirst` the day it first came to court. */
export function charge(code: string, within: string, town: string, heardFirst: string, random: Random): Charge {
  const offence = offenceOf(code);
  const startDate = offenceDate(offence, heardFirst, random);
  return {
    id: uuidFor(`charge/${within}/${code}/${startDate}/${random.int(0, 1_000_000)}`),
    code,
    title: offence.title,
    wording: `On ${printed(startDate)} at ${town}-under-Example ${random.pick(offence.did)}`,
    legislation: offence.legislation,
    startDate,
    mode: offence.mode,
  };
}

/** The same, as it is listed again when a court deals with the breach of the order made for it. */
export function resentencedCharge(old: Charge, urn: string): Charge {
  return {
    ...old,
    id: uuidFor(`resentenced/${old.id}`),
    code: RESENTENCED,
    wording: `Original CaseURN: ${urn}, Re-sentenced Original code : ${old.code}, Original details: ${old.title}`,
  };
}

/** A summary offence is charged within six months; section 33 reaches only what was done before its repeal. */
function offenceDate(offence: Offence, heardFirst: string, random: Random): string {
  const recent = addDays(heardFirst, -random.int(35, 150));
  if (offence.before !== undefined) return addDays(offence.before, -random.int(5, 160));
  if (offence.from !== undefined && recent < offence.from) return addDays(offence.from, random.int(0, 30));
  return recent;
}
