import type { DraftChecked } from '../../claims/drafts/draft-schema.js';
import { plural } from '../../reports/words.js';

/** The figures of a draft for a terminal, each with its place and what it matches; at the end how many match none. */
export function printDraft({ figures }: DraftChecked, source: string): string {
  if (figures.length === 0) return `${source}: no figure in it.`;
  const lines = figures.map(({ line, column, figure, verdict, matches }) =>
    verdict === 'matches'
      ? `${source}:${line}:${column}  “${figure}”: ${matches.join('; or ')}`
      : `${source}:${line}:${column}  “${figure}”: MATCHES NO FIGURE GIVEN`,
  );
  const none = figures.filter(({ verdict }) => verdict === 'matches_none').length;
  const end = none === 0 ? 'all match a figure given' : `${none} match${none === 1 ? 'es' : ''} none`;
  return `${lines.join('\n')}\n\n${plural(figures.length, 'figure')}: ${end}. A match says that the figure exists, not that the sentence is right.`;
}
