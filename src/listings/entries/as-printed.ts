/** The day in the document's own words, where it prints it in any other way than `YYYY-MM-DD` (contract 1.1). */
export function asPrinted(printed: string | undefined, date: string | null | undefined): string | undefined {
  return printed === (date ?? undefined) ? undefined : printed;
}
