/** What an audit can count: a person's case, each of its offences, or each occasion on which some of them were sentenced. */
export const UNIT_KINDS = ['defendant_case', 'offence', 'sentencing_occasion'] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];
