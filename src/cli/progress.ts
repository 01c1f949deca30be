/** One line on standard error that counts files, and where it is known how many there are: on a terminal only, and never with `--quiet`. */
export function progress(
  what: string,
  quiet: boolean,
): { readonly tick: () => void; readonly reach: (done: number, of: number) => void; readonly end: () => void } {
  const shown = process.stderr.isTTY && !quiet;
  let files = 0;
  let drawn = 0;
  return {
    tick() {
      files += 1;
      draw(String(files));
    },
    reach: (done, of) => draw(`${bar(of === 0 ? 1 : done / of)} ${done} of ${of}`),
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };

  function draw(state: string): void {
    if (!shown || Date.now() - drawn < 100) return;
    drawn = Date.now();
    process.stderr.write(`\r${what}: ${state}`);
  }
}

const WIDTH = 24;

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}

/** Long work told by its stages on standard error: one line that is drawn anew on a terminal, a line a stage elsewhere, nothing with `--quiet`. */
export function stages(quiet: boolean): { readonly begin: (stage: string) => void; readonly end: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  return {
    begin(stage) {
      if (quiet) return;
      process.stderr.write(isTerminal ? `\r\x1b[K${stage} (${seconds()})` : `${stage}\n`);
    },
    end() {
      if (!quiet && isTerminal) process.stderr.write('\r\x1b[K');
    },
  };
}
