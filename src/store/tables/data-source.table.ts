/** Where documents come from, and on what terms their personal data is kept: as configured when the last of them came. */
export interface DataSourceTable {
  readonly name: string;
  readonly licence: string;
  readonly purpose: string;
  readonly retention_days: number;
  /** Whether keyed hashes of people may be kept when their names are erased. */
  readonly keep_keys: 0 | 1;
}
