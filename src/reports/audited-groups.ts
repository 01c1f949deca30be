import type { Finding, GroupFinding } from '../audits/findings/finding-schema.js';

/** The groups an audit asks about, and those it only prints beside them: every one of these is compared with every one asked about. */
export function auditedGroups({ groups, comparisons }: Pick<Finding, 'groups' | 'comparisons'>): {
  readonly audited: readonly GroupFinding[];
  readonly beside: readonly GroupFinding[];
} {
  const compared = new Set(comparisons.map(({ b }) => b));
  return {
    audited: groups.filter(({ group }) => !compared.has(group)),
    beside: groups.filter(({ group }) => compared.has(group)),
  };
}
