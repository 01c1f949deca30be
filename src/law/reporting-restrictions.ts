/** Why a case may not be reported with the names in it, or not without more being known. */
export const REPORTING_REASONS = {
  anonymity: {
    value: 'no',
    words: 'the complainant may never be identified, whatever became of the charge',
    provision: 'Sexual Offences (Amendment) Act 1992 ss.1 to 3',
  },
  anonymity_as_if: {
    value: 'no',
    words: 'the complainant is treated as anonymous, as the law now in its place demands',
    provision: 'Criminal Justice and Courts Act 2015 s.33; Sexual Offences Act 2003 s.66B',
  },
  youth: {
    value: 'no',
    words: 'somebody under 18, a youth court or a youth sentence',
    provision:
      'Children and Young Persons Act 1933 s.49; Youth Justice and Criminal Evidence Act 1999 ss.45 and 45A (orders)',
  },
  order: {
    value: 'no',
    words: 'a reporting restriction is recorded on the case, a hearing, an offence or in a result',
    provision: 'as the document names it; breach is contempt of court or an offence',
  },
  order_sought: {
    value: 'unknown',
    words: 'a reporting restriction was asked for, and no decision on it was seen',
    provision: 'as the document names it',
  },
  active_proceedings: {
    value: 'no',
    words:
      'the proceedings are not at an end, or are to be opened again: fair and accurate reports of what is heard in public only',
    provision:
      'Contempt of Court Act 1981 ss.2, 4 and Sch.1; Magistrates’ Courts Act 1980 s.8C; Crime and Disorder Act 1998 s.52A',
  },
  unknown_code: {
    value: 'unknown',
    words: 'an offence is not known by its code or words: its complainant may be anonymous',
    provision: 'Sexual Offences (Amendment) Act 1992 s.2',
  },
  age_unknown: {
    value: 'unknown',
    words: 'no document tells the defendant’s age',
    provision: 'Children and Young Persons Act 1933 s.49; Youth Justice and Criminal Evidence Act 1999 s.45',
  },
  outcome_not_seen: {
    value: 'unknown',
    words: 'a hearing or its result was not seen: the proceedings may still be active',
    provision: 'Contempt of Court Act 1981 s.2 and Sch.1',
  },
} as const satisfies Readonly<Record<string, ReportingRestriction>>;

interface ReportingRestriction {
  /** `unknown` counts as `no` until somebody has looked. */
  readonly value: 'no' | 'unknown';
  readonly words: string;
  readonly provision: string;
}

export type ReportingReason = keyof typeof REPORTING_REASONS;
