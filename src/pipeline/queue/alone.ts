/** Lets work run side by side, and some of it alone: it waits for what is under way, and what comes later waits for it. */
export interface Turns {
  readonly beside: <T>(work: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function turns(): Turns {
  const underWay = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    async beside(work) {
      for (let waited: unknown; waited !== last; ) {
        waited = last;
        await waited;
      }
      const own = work();
      underWay.add(own);
      return own.finally(() => underWay.delete(own));
    },
    alone(work) {
      const own = last.then(async () => {
        await Promise.allSettled(underWay);
        return work();
      });
      last = own.catch(() => undefined);
      return own;
    },
  };
}
