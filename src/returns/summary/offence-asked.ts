import { OFFENCE_GROUPS, type OffenceGroupName, offenceGroupOf } from '../../law/offences/offence-groups.js';
import { groupOfClass, offenceClassPrinted } from '../../law/offences/police-offence-classes.js';
import type { Return } from '../return.js';

/**
 * Keeps the figures of the offences somebody asks for: an offence group (`intimate_image_sharing`), a Home Office class (`88/15`), or
 * words of the offence as printed. A group keeps what its classes and its titles say; figures that name no offence are left out.
 */
export function offenceAsked(asked: string): (row: Return) => boolean {
  const group = OFFENCE_GROUPS.find(({ name }) => name === asked)?.name;
  if (group !== undefined) return ofGroup(group);
  if (/^\d{1,3}[/.]?\d{0,3}[A-Z]?$/i.test(asked.trim())) {
    const wanted = offenceClassPrinted(asked);
    return ({ offenceClass }) => offenceClass === wanted;
  }
  const words = asked.toLowerCase();
  return ({ offence }) => offence?.toLowerCase().includes(words) ?? false;
}

function ofGroup(group: OffenceGroupName): (row: Return) => boolean {
  const known = new Map<string, boolean>();
  return ({ offence, offenceClass }) => {
    const key = `${offenceClass}\n${offence}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const byClass = offenceClass === null ? null : groupOfClass(offenceClass);
    const isOf =
      byClass === null ? offence !== null && offenceGroupOf({ title: offence })?.group === group : byClass === group;
    known.set(key, isOf);
    return isOf;
  };
}
