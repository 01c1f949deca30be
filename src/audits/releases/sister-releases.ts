import type { Release } from './release-schema.js';

/**
 * What to know before a release is given out beside those of other audits: where their days overlap, the national totals of one
 * group and order stand side by side, and a difference of a few tells of a few. For the team alone: it is no part of a release.
 */
export function sisterWarnings(now: Release, earlier: readonly Release[]): readonly string[] {
  return earlier
    .filter((other) => other.audit.name !== now.audit.name && overlaps(now.period, other.period))
    .flatMap((other) => {
      const groups = now.groups.filter(({ group }) => other.groups.some((one) => one.group === group));
      if (groups.length === 0) return [];
      const few = groups.flatMap((group) => fewApart(group, other, now.smallest));
      const days = `${other.period.from} to ${other.period.to}`;
      const said = `The release of ${other.audit.name} (${days}) is of another question over some of the same days and people: whoever has both can subtract their national totals.`;
      if (few.length === 0) return [said];
      return [
        `${said} Here they are fewer than ${now.smallest} apart: ${few.join(', ')}. Look at what the difference tells before you give this out.`,
      ];
    });
}

function overlaps(a: Release['period'], b: Release['period']): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** In which totals two releases of one group differ by few. */
function fewApart(group: Release['groups'][number], other: Release, smallest: number): readonly string[] {
  const theirs = other.groups.find((one) => one.group === group.group);
  if (theirs === undefined) return [];
  const isFew = (a: number, b: number) => a !== b && Math.abs(a - b) < smallest;
  const name = group.group.replaceAll('_', ' ');
  const families = group.families.flatMap(({ family, made }) => {
    const same = theirs.families.find((one) => one.family === family);
    return same !== undefined && isFew(made, same.made) ? [`${family.replaceAll('_', ' ')} of ${name}`] : [];
  });
  return [...(isFew(group.of, theirs.of) ? [`all sentenced of ${name}`] : []), ...families];
}
