const DAY = 86_400_000;
const FIRST_REGISTER = '2024-07-15';
const LAST_REGISTER = '2025-02-21';
const HOLIDAYS = ['2024-08-26', '2024-12-25', '2024-12-26', '2025-01-01'];

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many years later; 29 February becomes the 28th. */
export function addYears(date: string, years: number): string {
  const rest = date.slice(4) === '-02-29' ? '-02-28' : date.slice(4);
  return `${Number(date.slice(0, 4)) + years}${rest}`;
}

export function addMonths(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const day = Math.min(Number(date.slice(8, 10)), 28);
  return `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;
}

/** `25/09/2024`, as courts print it. */
export function printed(date: string): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Whole years of age on a day. */
export function ageOn(birth: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}

export function isSittingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(date);
}

/** Every day a court of this corpus sits: each `every`-th day from the first Monday on, moved off holidays. */
export function sittingDays(every: number, offset: number): string[] {
  const days: string[] = [];
  for (let day = addDays(FIRST_REGISTER, offset); day <= LAST_REGISTER; day = addDays(day, every)) {
    let sitting = day;
    while (!isSittingDay(sitting)) sitting = addDays(sitting, 1);
    if (days.at(-1) !== sitting && sitting <= LAST_REGISTER) days.push(sitting);
  }
  return days;
}

/** London wall time as UTC. Summer time ended on 27 October 2024 and began on 31 March 2024 and 30 March 2025. */
export function utcInstant(date: string, time: string): string {
  const summer = (date >= '2024-03-31' && date < '2024-10-27') || date >= '2025-03-30';
  const hour = Number(time.slice(0, 2)) - (summer ? 1 : 0);
  return `${date}T${two(hour)}:${time.slice(3, 5)}:00.000Z`;
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
