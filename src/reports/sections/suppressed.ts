/** What the mark beside a small count means. */
export const SUPPRESSED =
  '† Too small a count to leave the team: a release merges or hides it (ordergap report --release).';
