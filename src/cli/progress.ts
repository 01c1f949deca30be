/** One line on standard error that counts files: on a terminal only, and never with `--quiet`. */
export function progress(what: string, quiet: boolean): { readonly tick: () => void; readonly end: () => void } {
  const shown = process.stderr.isTTY && !quiet;
  let files = 0;
  let drawn = 0;
  return {
    tick() {
      files += 1;
      if (!shown || Date.now() - drawn < 100) return;
      drawn = Date.now();
      process.stderr.write(`\r${what}: ${files}`);
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}
