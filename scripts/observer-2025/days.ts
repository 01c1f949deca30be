import { addDays, isSittingDay } from './calendar.js';
import type { Court } from './courts.js';
import type { Random } from './random.js';

/** A day this court sits between two days, or null where it does not. */
export function dayBetween(court: Court, from: string, to: string, random: Random): string | null {
  const days = sittings(court, from, to);
  return days.length === 0 ? null : random.pick(days);
}

/** The same, where the plan needs one. */
export function someDay(court: Court, from: string, to: string, random: Random): string {
  const day = dayBetween(court, from, to, random);
  if (day === null) throw new Error(`${court.name} has no register between ${from} and ${to}.`);
  return day;
}

function sittings(court: Court, from: string, to: string): string[] {
  if (court.days !== null) return court.days.filter((day) => day >= from && day <= to);
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isSittingDay(day)) days.push(day);
  return days;
}
