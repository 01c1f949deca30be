import { setFlagsFromString } from 'node:v8';

/** How much more than was in use at the last full collection a heap may hold before the next, per cent. */
const GROWTH = 30;

/**
 * Lets the heap of the program and of its threads grow by a third between full collections, not fourfold, as V8 does where
 * there is much memory: linking a day makes much that is soon forgotten. A national day takes 50 MB less at most, and no more
 * of the processor than one run differs from the next (2026-11-22).
 */
export function growSparingly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
