/** What a bench was told. */
export interface Conditions {
  /** Smaller inputs, so that all benches end within ten minutes on two cores. */
  readonly quick: boolean;
  /** The national year is taken in whole, which takes hours. */
  readonly full: boolean;
  /** How often each side runs; the best run counts. */
  readonly rounds: number;
}

/** What a bench found: its ratio to the floor that ran beside it, or why it could not run here. */
export type Measured =
  | { readonly ratio: number; readonly detail: string }
  | { readonly ratio: null; readonly detail: string };

/** One thing measured. A bench with several measurements gives each a name of its own. */
export type Bench = (conditions: Conditions) => Promise<Readonly<Record<string, Measured>>>;

/** A bench that this machine cannot run: no limit is shown to hold. */
export function notRun(why: string): Measured {
  return { ratio: null, detail: `not run: ${why}` };
}
