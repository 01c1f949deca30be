/** `SX03250 - Share photograph …` */
const CODE_FIRST = /^([A-Z]{2}\d{5}[A-Z]?) ?[-–:]? ?(\S.*)$/s;
/** `Share photograph … (SX03250)` */
const CODE_LAST = /^(.*\S) ?[([]([A-Z]{2}\d{5}[A-Z]?)[)\]]$/s;

/** An offence as people write it in one place: its national code, where that stands before or behind the title, and the title. */
export function codeInTitle(printed: string): { readonly code?: string; readonly title: string } {
  const [, first, after] = CODE_FIRST.exec(printed) ?? [];
  if (first !== undefined && after !== undefined) return { code: first, title: after };
  const [, before, last] = CODE_LAST.exec(printed) ?? [];
  return last !== undefined && before !== undefined ? { code: last, title: before } : { title: printed };
}
