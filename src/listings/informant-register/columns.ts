/** The columns of the informant register by the field each holds, as hmcts/cpp-context-results writes them; matched without regard to case, spaces or order; of two columns of one name the first is meant. */
const COLUMNS = {
  prosecutor: 'InfName',
  prosecutorId: 'InfDestID',
  heldAt: 'DoH',
  localJusticeArea: 'LJAName',
  courtHouse: 'Courthouse',
  courtRoom: 'Courtroom',
  session: 'SessionType',
  title: 'DefTitle',
  forenames: 'DefForenames',
  surname: 'DefSurname',
  address: 'DefAddress',
  postcode: 'DefPostcode',
  dateOfBirth: 'DoBDefendant',
  caseNumber: 'CaseNo',
  urn: 'URN',
  asn: 'ASN',
  sequence: 'SeqNo',
  offenceCode: 'OffCode',
  offenceTitle: 'OffTitle',
  plea: 'Plea',
  verdict: 'Verdict',
  resultCode: 'CJSResultCode',
  resultText: 'RegText',
} as const;

export type Column = keyof typeof COLUMNS;

/** A table without these, or with few of the others, is another document. */
const ESSENTIAL: readonly Column[] = ['heldAt', 'courtHouse', 'surname', 'resultText'];
const FEWEST = 10;

/** Whether the columns of a table are those of a register, however many it leaves out. */
export function areOfRegister(columns: ReadonlyMap<Column, string>): boolean {
  const aboutOffence = columns.has('offenceCode') || columns.has('offenceTitle');
  return aboutOffence && columns.size >= FEWEST && ESSENTIAL.every((column) => columns.has(column));
}

/** Which of a table's own column names holds which field. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, string> {
  const printed = new Map(header.map((name) => [key(name), name] as const).reverse());
  const columns = new Map<Column, string>();
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const name = printed.get(key(COLUMNS[column]));
    if (name !== undefined) columns.set(column, name);
  }
  return columns;
}

function key(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}
