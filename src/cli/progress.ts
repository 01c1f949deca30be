/** How long work has to take before a rate or a time left says anything, milliseconds. */
const TELLING = 3_000;

/** One line on standard error that counts files, and where it is known how many there are: on a terminal only, and never with `--quiet`. */
export function progress(
  what: string,
  quiet: boolean,
): { readonly tick: () => void; readonly reach: (done: number, of: number) => void; readonly end: () => void } {
  const shown = process.stderr.isTTY && !quiet;
  const started = Date.now();
  let files = 0;
  let drawn = 0;
  return {
    tick() {
      files += 1;
      draw(`${files}${pace({ done: files, took: Date.now() - started })}`);
    },
    reach: (done, of) =>
      draw(`${bar(of === 0 ? 1 : done / of)} ${done} of ${of}${pace({ done, of, took: Date.now() - started })}`),
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };

  function draw(state: string): void {
    if (!shown || Date.now() - drawn < 100) return;
    drawn = Date.now();
    process.stderr.write(`\r\x1b[K${what}: ${state}`);
  }
}

interface Paced {
  readonly done: number;
  /** Where it is known. */
  readonly of?: number;
  /** Milliseconds. */
  readonly took: number;
}

/** `, 24 a second, about 10 s left` once work has taken some seconds; else nothing. */
export function pace({ done, of, took }: Paced): string {
  if (took < TELLING || done === 0) return '';
  const rate = (done * 1000) / took;
  const said = rate >= 1 ? `, ${Math.round(rate)} a second` : `, ${Math.round(rate * 60)} a minute`;
  return `${said}${left({ done, took, ...(of === undefined ? {} : { of }) })}`;
}

/** `, about 10 s left`. */
function left({ done, of, took }: Paced): string {
  if (took < TELLING || done === 0 || of === undefined || done >= of) return '';
  const seconds = ((of - done) * took) / done / 1000;
  return seconds < 90
    ? `, about ${Math.max(1, Math.round(seconds))} s left`
    : `, about ${Math.round(seconds / 60)} min left`;
}

const WIDTH = 24;

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}

/**
 * Long work told by its stages on standard error: on a terminal one line that is drawn anew, with a bar where it is known `of` how
 * many stages; a line a stage elsewhere; nothing with `--quiet`.
 */
export function stages(
  quiet: boolean,
  of?: number,
): { readonly begin: (stage: string) => void; readonly end: () => void } {
  const isTerminal = process.stderr.isTTY === true;
  const started = Date.now();
  let done = -1;
  return {
    begin(stage) {
      done += 1;
      if (quiet) return;
      process.stderr.write(
        isTerminal ? `\r\x1b[K${stageLine(stage, { done, of, took: Date.now() - started })}` : `${stage}\n`,
      );
    },
    end() {
      if (!quiet && isTerminal) process.stderr.write('\r\x1b[K');
    },
  };
}

/** `[######..................] writing html, 4 s so far, about 9 s left`: the stages before it count as done. */
export function stageLine(
  stage: string,
  { done, of, took }: { readonly done: number; readonly of: number | undefined; readonly took: number },
): string {
  const so = took < 1000 ? '' : `, ${Math.round(took / 1000)} s so far`;
  if (of === undefined || of < 1) return `${stage}${so}`;
  return `${bar(Math.min(1, done / of))} ${stage}${so}${left({ done, of, took })}`;
}
