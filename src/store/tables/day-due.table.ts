/** A court day about which something has changed, and whose ledger is to be made anew. */
export interface DayDueTable {
  readonly court: string;
  readonly date: string;
}
