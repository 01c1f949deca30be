import type { Appearance, OffenceHeard } from './appearance.js';

/** One offence of a case, and every time it was heard, in time order. */
export interface OffenceOverTime {
  readonly heard: readonly { readonly offence: OffenceHeard; readonly at: Appearance }[];
}

type Alike = (a: OffenceHeard, b: OffenceHeard) => boolean;

const sameCode: Alike = (a, b) => a.code !== null && a.code === b.code;
const sameStart: Alike = (a, b) => a.startDate !== null && a.startDate === b.startDate;
const sameTitle: Alike = (a, b) => a.title.toLowerCase() === b.title.toLowerCase();
const oneCodeAlone: Alike = (a, b) => a.code === null || b.code === null;

/** How two entries can be one offence, surest first. Documents of two systems may number the same charges differently. */
const SAME_OFFENCE: readonly Alike[] = [
  (a, b) => a.sourceId !== null && a.sourceId === b.sourceId,
  (a, b) => sameCode(a, b) && a.sequence === b.sequence && sameStart(a, b),
  (a, b) => sameCode(a, b) && sameStart(a, b),
  (a, b) => sameCode(a, b) && a.sequence === b.sequence,
  (a, b) => sameCode(a, b) && (a.startDate === null || b.startDate === null),
  (a, b) => oneCodeAlone(a, b) && sameTitle(a, b) && a.sequence === b.sequence,
  (a, b) => oneCodeAlone(a, b) && sameTitle(a, b),
];

/**
 * Follows each offence through the appearances of one case (given in time order). An appearance holds an offence once, and two entries with
 * different codes and no common id stay two offences: a charge put in place of another.
 */
export function mergeOffences(appearances: readonly Appearance[]): readonly OffenceOverTime[] {
  const merged: { heard: { offence: OffenceHeard; at: Appearance }[] }[] = [];
  for (const at of appearances) {
    const free = new Set(merged);
    const waiting = new Set(at.offences);
    for (const alike of free.size === 0 ? [] : SAME_OFFENCE) {
      for (const offence of waiting) {
        const found = [...free].find(
          ({ heard }) =>
            heard.some((one) => alike(one.offence, offence)) && heard.every((one) => compatible(one.offence, offence)),
        );
        if (found === undefined) continue;
        found.heard.push({ offence, at });
        free.delete(found);
        waiting.delete(offence);
      }
    }
    for (const offence of waiting) merged.push({ heard: [{ offence, at }] });
  }
  return merged;
}

function compatible(a: OffenceHeard, b: OffenceHeard): boolean {
  if (a.sourceId !== null && a.sourceId === b.sourceId) return true;
  return oneCodeAlone(a, b) || a.code === b.code;
}
