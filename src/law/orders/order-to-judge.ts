/**
 * What a family of orders looks at in one order: the shape of `CaseOrder` in `cases/`, with only the fields that decide.
 * `law/` imports nothing of the stages after it, so the shape is written out here; a `CaseOrder` fits it as it is.
 */
export interface OrderToJudge {
  readonly type: string;
  readonly status: string;
  readonly property: readonly string[];
  /** The provision named, normalised (`s.153 SA 2020`); null where none is. */
  readonly power: string | null;
  /** CJS result codes of the lines it was recorded on. */
  readonly codes: readonly string[];
  readonly on: 'conviction' | 'acquittal' | 'application' | null;
  readonly terms: readonly string[];
  readonly conditional: boolean;
  readonly application: 'vary' | 'extend' | 'discharge' | null;
  readonly destroy: boolean;
  readonly wipe: boolean;
  readonly untilFurtherOrder: boolean;
}
