/** What stands in the place of a youth's words where nobody said what they are for. */
export const KEPT_BACK = '(kept back: a youth; ask with --purpose)';
