/** A day to which a result put off what an account of a hearing tells of. */
export interface PutOffTable {
  readonly appearance_id: string;
  readonly date: string;
}
