import type { Finding } from '../audits/findings/finding-schema.js';
import type { Gaps } from '../audits/gaps/gaps-schema.js';
import type { InternalReport } from './schemas/report-schema.js';

/** The cases of every base whose results were seen: those with an order recorded, and those without. */
export function unitsCounted(finding: Finding, gaps: Gaps): InternalReport['units'] {
  return gaps.groups.map(({ group, cases }) => {
    const made = finding.groups
      .filter((one) => one.group === group)
      .flatMap(({ families }) => families.flatMap((family) => family.cases));
    return { group, cases: [...new Set([...made, ...cases.map((one) => one.case)])].sort() };
  });
}

/** Every case counted with the orders recorded in it: two reports are compared by it. Keys are group and reference. */
export function standingOf(
  { groups }: Finding,
  units: InternalReport['units'],
): ReadonlyMap<string, { readonly caseId: string; readonly orders: string }> {
  const standing = new Map<string, { caseId: string; orders: string }>();
  for (const { group, cases } of units) {
    const families = groups.find((one) => one.group === group)?.families ?? [];
    const made = families.map(({ family, cases: own }) => ({ family, own: new Set(own) }));
    for (const caseId of cases) {
      const orders = made.flatMap(({ family, own }) => (own.has(caseId) ? [family] : [])).join(' ');
      standing.set(`${group} ${caseId}`, { caseId, orders });
    }
  }
  return standing;
}
