/** `Array.prototype.push` as the engine has it. This module has to be loaded before pdf.js is. */
const { push } = Array.prototype;

/**
 * Gives arrays their own `push` back. pdf.js's build for Node 20 and below puts a slower one of core-js's in its place
 * (for lengths past 2^32 - 1, which nothing here has) when it is loaded and again with its worker: every push of the
 * whole program, in every stage, is several times slower from then on (2026-11-22).
 */
export function restorePush(): void {
  if (Array.prototype.push === push) return;
  Object.defineProperty(Array.prototype, 'push', {
    value: push,
    writable: true,
    enumerable: false,
    configurable: true,
  });
}
