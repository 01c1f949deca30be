import { incompleteBeta } from './beta.js';

/** P(X ≥ count) of a binomial variable: of `of` trials, each of this chance (DLMF 8.17.5). */
export function binomialAtLeast(count: number, of: number, chance: number): number {
  if (count <= 0) return 1;
  if (count > of) return 0;
  return incompleteBeta(chance, count, of - count + 1);
}
