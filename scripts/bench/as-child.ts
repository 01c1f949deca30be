/** What a process that a bench started says of its work. */
export interface ChildReport {
  /** Wall clock. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory it ever had resident. */
  readonly megabytes: number;
}

/** Runs as a bench's child: gets ready, waits for the word, works, says how long it took. */
export async function asChild(getReady: () => unknown, work: () => unknown): Promise<void> {
  await getReady();
  process.stdout.write('ready\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const report: ChildReport = {
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
}
