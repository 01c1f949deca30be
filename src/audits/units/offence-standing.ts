import type { CaseOffence } from '../../cases/defendant-case.js';
import { type OffenceGroupName, offenceGroupOf } from '../../law/offences/offence-groups.js';

/** The group of the charge and of the conviction: the convicted code decides who is in, the charged one who was charged (counting.md 1). */
export interface OffenceStanding {
  readonly charged: OffenceGroupName | null;
  readonly convicted: OffenceGroupName | null;
  /** Threats and nothing shared; null where it cannot be told or the group knows no such thing. */
  readonly threatOnly: boolean | null;
}

const KNOWN = new WeakMap<CaseOffence, OffenceStanding>();

/** Works a case's offence out once, however many groups and steps ask. */
export function offenceStanding(offence: CaseOffence): OffenceStanding {
  const known = KNOWN.get(offence);
  if (known !== undefined) return known;
  const { code, chargedCode, title, wording } = offence;
  const final = offenceGroupOf({ code, title, wording });
  const charged = code === chargedCode ? final : offenceGroupOf({ code: chargedCode, title: null, wording: null });
  const standing = {
    charged: charged?.group ?? null,
    convicted: final?.group ?? null,
    threatOnly: final?.threatOnly ?? null,
  };
  KNOWN.set(offence, standing);
  return standing;
}
