import type { Finding } from '../../audits/findings/finding-schema.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import type { ReleaseMade } from '../../audits/releases/release.js';
import type { Changes } from './changes.js';
import type { Reply } from './reply-log.js';

/** Where the figures are from. */
export interface Sources {
  /** Documents that stand, by what they were recognised as. */
  readonly formats: readonly { readonly format: string; readonly documents: number }[];
  /** Files that could not be read, by why. */
  readonly quarantined: readonly { readonly code: string; readonly count: number }[];
}

interface Beside {
  /** The audit file as it was run. */
  readonly auditText: string;
  readonly sources: Sources;
  readonly changes: Changes | null;
  /** Said before everything else: of invented documents. */
  readonly warning: string | null;
}

/** What an internal report is made of. */
export interface Material extends Beside {
  readonly finding: Finding;
  /** By court, of the first order the audit counts: the cases with none recorded, and what can still be asked. */
  readonly gaps: Gaps;
  /** By area, of an order that is frequent enough for areas to be tested; null where none is. */
  readonly areas: Gaps | null;
  /** The months before and with the period, where that is shorter; null where its own months are enough. */
  readonly series: Finding | null;
  /** What was asked about the cases counted, and answered; left out where nobody looked. */
  readonly replies?: readonly Reply[];
}

/** What a report for release is made of: aggregates alone. */
export interface ReleaseMaterial extends Beside {
  readonly release: ReleaseMade;
}
