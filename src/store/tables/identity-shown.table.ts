/** Each time a person's name was asked for: what for, and by which command. */
export interface IdentityShownTable {
  readonly id: string;
  readonly known_at: string;
  readonly command: string;
  /** The id asked about. */
  readonly subject: string;
  readonly purpose: string;
}
