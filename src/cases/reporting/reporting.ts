import type { ReportingReason } from '../../law/reporting-restrictions.js';

/** What is known to stand in the way of reporting a case with its names; `unknown` is to be treated as `no`. */
export interface Reporting {
  /** Whether a complainant may never be identified. */
  readonly anonymity: 'yes' | 'no' | 'unknown';
  /** Somebody under 18 at a hearing or at conviction, a youth court or a youth sentence. */
  readonly youth: boolean;
  readonly reportable: {
    /** `yes` where nothing known forbids it; what no document says is not known here. */
    readonly value: 'yes' | 'no' | 'unknown';
    readonly reasons: readonly ReportingReason[];
  };
}
