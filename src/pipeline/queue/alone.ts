/** Lets work run side by side, and some of it alone: it waits for what is under way, and what comes later waits for it. */
export interface Turns {
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function turns(): Turns {
  const underWay = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let toBeAlone = 0;
  return {
    async beside(work) {
      while (toBeAlone > 0) await last;
      const own = work();
      underWay.add(own);
      return own.finally(() => underWay.delete(own));
    },
    alone(work) {
      toBeAlone += 1;
      const own = last
        .then(async () => {
          await Promise.allSettled(underWay);
          return work();
        })
        .finally(() => {
          toBeAlone -= 1;
        });
      last = own.catch(() => undefined);
      return own;
    },
  };
}
