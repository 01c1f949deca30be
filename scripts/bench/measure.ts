/** CPU seconds of this process while `work` runs, all its threads, system time included. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/**
 * Runs the sides in turn, `rounds` times over, and gives the best of each: what disturbs the machine disturbs both sides
 * of a ratio. A side sets itself up and answers the seconds that count.
 */
export async function bestOf<Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, side] of Object.entries<() => Promise<number>>(sides)) {
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, await side()));
    }
  }
  return Object.fromEntries(best) as Record<Name, number>;
}

/** `12,300 a second`. */
export function pace(count: number, seconds: number): string {
  return `${Number((count / seconds).toPrecision(3)).toLocaleString('en-GB')} a second`;
}
