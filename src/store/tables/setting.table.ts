/** What this database was made with. */
export interface SettingTable {
  readonly name: string;
  readonly value: string;
}
