/** What documents tell of one magistrates' court on one day. */
export interface SeenDay {
  readonly date: string;
  /** Documents: lists of what was to be heard, and registers or results of what was decided. */
  readonly lists: number;
  readonly registers: number;
  /** Cases, each once however many documents tell of it: by lists, and by registers and results. */
  readonly casesListed: number;
  readonly casesResulted: number;
  /** Codes of offences and results in registers; `out` are on no national list. */
  readonly codes: Share;
  /** Dates in registers; `out` are before 1990 or after the document's own day of issue. */
  readonly dates: Share;
  readonly shape: Shape;
}

export interface Share {
  readonly of: number;
  readonly out: number;
}

/** What the day's documents are made of. Each entry begins with a format. */
export interface Shape {
  /** Fields that say something: `court-register-pdf offence.plea`. */
  readonly has: readonly string[];
  /** Hashes of formats, and of fields and headings that no reader knows. */
  readonly left: readonly string[];
}

export function isResulted({ registers }: SeenDay): boolean {
  return registers > 0;
}
