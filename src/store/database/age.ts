/** Whole years on `date` of somebody born on `birth`, both `YYYY-MM-DD`; null where either is missing or the order is wrong. */
export function ageOn(birth: string | null | undefined, date: string | null | undefined): number | null {
  if (!birth || !date || birth > date) return null;
  const years = Number(date.slice(0, 4)) - Number(birth.slice(0, 4));
  return date.slice(5) < birth.slice(5) ? years - 1 : years;
}
