import type { GroupFinding } from '../../audits/findings/finding-schema.js';
import { count, plural, spoken } from '../words.js';

export type ClusterCount = NonNullable<GroupFinding['families'][number]['clusters']>[number];

/** Why no interval allows for units that go together. */
export function notAdjustedWords({ notAdjusted, by }: ClusterCount): string | null {
  switch (notAdjusted) {
    case 'few_clusters':
      return `not adjusted: fewer than 20 ${by === 'urn' ? 'cases' : 'courts'}`;
    case 'few_events':
      return 'not adjusted: fewer than 10 made, or not made';
    case null:
      return null;
  }
}

/** Of how many cases by reference and courts the units are, and the most in one. */
export function togetherWords(clusters: readonly ClusterCount[]): string {
  const [urn, court] = (['urn', 'court'] as const).map((by) => clusters.find((one) => one.by === by));
  if (urn === undefined || court === undefined) return '';
  return `People of one case, and cases of one court, are not independent: here they are of ${plural(urn.clusters, 'case reference')}, none with more than ${count(urn.largest)} of them, and of ${plural(court.clusters, 'court')}, none with more than ${count(court.largest)} of them.`;
}

interface Counted {
  readonly family: string;
  readonly clusters: readonly ClusterCount[];
}

/** The families with an interval that allows for it, and in words those without. */
export function adjustedApart(
  families: readonly { readonly family: string; readonly clusters?: Counted['clusters'] | undefined }[],
): {
  readonly adjusted: readonly Counted[];
  readonly said: readonly string[];
} {
  const counted = families.flatMap(({ family, clusters }) => (clusters === undefined ? [] : [{ family, clusters }]));
  const isAdjusted = ({ clusters }: Counted) => clusters.some(({ interval }) => interval !== null);
  const not = counted.filter((one) => !isAdjusted(one));
  const names = (why: ClusterCount['notAdjusted']) =>
    not.filter(({ clusters: [first] }) => first?.notAdjusted === why).map(({ family }) => spoken(family));
  const line = (why: string, families: readonly string[]) =>
    families.length === 0 ? [] : [`Not adjusted (${why}): ${families.join(', ')}.`];
  return {
    adjusted: counted.filter(isAdjusted),
    said: [
      ...line('fewer than 20 case references', names('few_clusters')),
      ...line('fewer than 10 made, or fewer than 10 not made', names('few_events')),
    ],
  };
}
