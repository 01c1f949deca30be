/** A day to which a result put off what an account of a hearing tells of. */
export interface PutOffTable {
  /** The number of the appearance. */
  readonly of_appearance: number;
  readonly date: string;
}
