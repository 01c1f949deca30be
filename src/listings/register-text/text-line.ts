/** A piece of a line, with where it stands in the text (UTF-16 offsets). */
export interface TextLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /**
   * It is a line of a table that cannot be told apart into its cells, or a cell of a column that nobody knows; `doubt`: it was read as going
   * on with the row above, and may be one of its own.
   */
  readonly unread?: 'row' | 'cell' | 'doubt';
  /** It is the first line of a table of charges. */
  readonly opensTable?: true;
  /** It is the last of a table of charges: what stands below goes on with no cell of it. */
  readonly closesTable?: true;
}
