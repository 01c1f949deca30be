/** Whether one order belongs to a family: it does, it may (the source leaves a decisive point open), it does not. */
export type Membership = 'in' | 'possible' | 'out';

const RANK: Readonly<Record<Membership, number>> = { out: 0, possible: 1, in: 2 };

/** All must hold: the least of them. Combining a family with more tests this way can only narrow it. */
export function weakest(...memberships: readonly Membership[]): Membership {
  return memberships.reduce((least, next) => (RANK[next] < RANK[least] ? next : least), 'in');
}

/** One suffices: the greatest of them. Combining a family with another this way can only widen it. */
export function strongest(...memberships: readonly Membership[]): Membership {
  return memberships.reduce((most, next) => (RANK[next] > RANK[most] ? next : most), 'out');
}

/** Whether `a` claims no more than `b`: what nesting of families means for one order. */
export function isWithin(a: Membership, b: Membership): boolean {
  return RANK[a] <= RANK[b];
}
