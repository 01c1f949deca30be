/** The numbers of a case that a row of a table says. */
interface CaseNumbers {
  readonly urn?: string;
  readonly caseNumber?: string;
}

/** What tells the cases of some rows apart: the URN, for rows that leave it out the one that other rows of their case number have, else that number. */
export function caseKeys<Row>(
  rows: readonly Row[],
  numbersOf: (row: Row) => CaseNumbers,
): (row: Row) => string | undefined {
  const urns = new Map<string, string | undefined>();
  for (const row of rows) {
    const { urn, caseNumber } = numbersOf(row);
    if (urn === undefined || caseNumber === undefined) continue;
    const isOther = urns.has(caseNumber) && urns.get(caseNumber) !== urn;
    urns.set(caseNumber, isOther ? undefined : urn);
  }
  return (row) => {
    const { urn, caseNumber } = numbersOf(row);
    return urn ?? (caseNumber === undefined ? undefined : (urns.get(caseNumber) ?? caseNumber));
  };
}
