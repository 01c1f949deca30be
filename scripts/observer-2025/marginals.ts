/**
 * The plan of the corpus: how many of each, and nothing about how they are written.
 * What the published analysis gives is marked "published"; the rest is invented to fill the registers around it.
 * Published: the Observer, 22 February 2025, analysis of intimate image abuse cases heard since August 2024. It gives no
 * exact first and last day; this corpus takes the fourteen days before publication off and says so.
 */
export const PERIOD = { from: '2024-08-01', to: '2025-02-15' } as const;

/** Adults charged with an offence of the group and heard by magistrates in the period: "about 600" (published). */
export const CHARGED = {
  /** Published: 98 sentenced by magistrates. */
  sentenced: 98,
  awaiting: 255,
  sentenced_after_the_period: 3,
  committed_for_sentence: 50,
  committed_with_an_order_recorded: 2,
  committed_then_sentenced_in_the_crown_court: 6,
  sent_for_trial: 104,
  withdrawn: 32,
  discontinued: 4,
  withdrawn_and_device_taken_for_harassment: 2,
  dismissed: 18,
  not_guilty: 4,
  acquitted_with_a_restraining_order: 4,
  warrant: 8,
  deferred: 4,
  conviction_set_aside: 2,
  bound_over: 1,
  taken_into_consideration: 1,
  hospital_order_without_conviction: 1,
  remitted_and_not_yet_sentenced: 1,
} as const;

/** What the 98 got on the offence of the group. Published only in kind: custody, suspended custody, unpaid work, courses, fines. */
export const SENTENCES = {
  immediate_custody: 12,
  suspended_custody: 30,
  community_order: 40,
  fine: 13,
  compensation_alone: 1,
  no_separate_penalty: 2,
} as const;

/** Published: 54 restraining orders of one to five years. By years. */
export const RESTRAINING_ORDERS = { 1: 9, 2: 17, 3: 13, 4: 3, 5: 12 } as const;

/** Published: 17 of the 54 forbid posting about the person. */
export const NO_POSTING = 17;

/** Of the 54, how many give a last day instead of a length, and how many are recorded on another offence of the case. */
export const RESTRAINING_ORDERS_BY_DATE = 18;
export const RESTRAINING_ORDERS_ON_ANOTHER_OFFENCE = 6;

/** Published: £100 to £450. */
export const FINES = [100, 120, 150, 180, 200, 220, 250, 280, 300, 330, 360, 400, 450] as const;

/** Published: 50 to 250 hours. The described Chester case is the one of 200 added to these. */
export const UNPAID_WORK_HOURS = [
  50, 60, 60, 80, 80, 80, 80, 100, 100, 100, 100, 100, 100, 120, 120, 120, 120, 120, 120, 140, 140, 150, 150, 150, 160,
  180, 180, 180, 180, 200, 200, 220, 240, 250, 250,
] as const;

/** People sent on a "building better relationships" course (published without a number). */
export const BUILDING_BETTER_RELATIONSHIPS = 26;

/** The convicted offence of the group in each of the 98. CJ codes are section 33 of the 2015 Act, SX codes section 66B of the 2003 Act. */
export const CONVICTED_OF = {
  CJ15005: 10,
  CJ15013: 22,
  SX03249: 18,
  SX03250: 20,
  SX03251: 4,
  SX03252: 24,
} as const;

/** The comparison group: people sentenced by magistrates for indecent images of children. The article says only "consistently". */
export const COMPARATORS = {
  deprivation_section_153: 24,
  destroyed_under_section_153: 4,
  forfeited_under_the_1978_act: 15,
  destroyed_no_power_named: 2,
  application_refused: 1,
  none_recorded: 14,
} as const;
export const COMPARATORS_COMMITTED = 12;

/** What must move none of the figures, beside the rows of CHARGED: how many people of each. */
export const DECOYS = {
  sentenced_before_the_period: 3,
  old_offence_resentenced_for_breach: 2,
  youths: 3,
  restraining_order_varied_extended_or_continued: 3,
  cyberflashing_sentenced: 3,
} as const;

/** People of the same court days charged with theft, assault and the like. */
export const UNRELATED = 110;

/** How the 93 sentenced that the article does not describe, and everybody else, come into the four formats. */
export const FORMAT_SHARE = {
  sentenced: { cp: 20, spi: 16, pdf: 20, csv: 37 },
  comparators: { cp: 6, spi: 6, pdf: 12, csv: 48 },
  unrelated: { cp: 4, spi: 4, pdf: 16, csv: 86 },
} as const;
export const CHARGED_OUTSIDE_CSV = { cp: 24, spi: 24, pdf: 54 } as const;

/** Documents that no reader can read, and one that comes twice under two names. */
export const DAMAGED = { truncatedPdf: 1, emptyFile: 1, duplicate: 1 } as const;
