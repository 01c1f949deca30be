/** A day on which the law or practice behind a rate moved: rates on either side are not compared without a visible break. */
export interface LawChange {
  readonly date: string;
  /** Where the day is not known: when it was, as far as is known. `date` is then the first day it may have been. */
  readonly when?: string;
  /** In plain words, as a report prints it. */
  readonly what: string;
  readonly source: string;
  /** False where the day or the text has not been read at its source. */
  readonly verified: boolean;
}

export const LAW_CHANGES: readonly LawChange[] = [
  {
    date: '2024-01-31',
    what: 'Section 33 of the Criminal Justice and Courts Act 2015 repealed; sharing or threatening to share an intimate image becomes section 66B, and sending an image of genitals section 66A, of the Sexual Offences Act 2003',
    source: 'Online Safety Act 2023 ss.187, 188, 190',
    verified: true,
  },
  {
    date: '2024-11-18',
    what: 'Magistrates’ courts may impose twelve months’ custody, before six, for one offence triable either way (convictions from this day)',
    source: 'SI 2024/1067',
    verified: true,
  },
  {
    // Newspapers told of it in March 2025; the guidance itself, and the day it was given out, have not been read.
    date: '2025-03-01',
    when: '2025, day not known (placed at 1 March)',
    what: 'Crown Prosecution Service guidance asks prosecutors to apply early for deprivation of devices holding intimate images',
    source: 'cps.gov.uk, “Non-consensual intimate images set to be seized”, 2025',
    verified: false,
  },
  {
    date: '2026-02-06',
    what: 'Creating, or requesting the creation of, a purported intimate image of an adult becomes an offence; such images and what holds them are treated as used for the offence',
    source: 'Data (Use and Access) Act 2025 s.138 (Sexual Offences Act 2003 ss.66E, 66F; Sentencing Act 2020 s.154A)',
    verified: false,
  },
  {
    date: '2026-03-22',
    what: 'Custodial terms of twelve months or less are to be suspended unless circumstances are exceptional (convictions from this day)',
    source: 'Sentencing Act 2026',
    verified: true,
  },
  {
    date: '2026-06-29',
    what: 'Crime and Policing Act 2026: offences of taking intimate images and of nudification tools, and further powers over images',
    source: 'Crime and Policing Act 2026 (sections and commencement not read)',
    verified: false,
  },
];

/**
 * The changes that part a period, both ends included: those after its first day and up to its last.
 * A change on the first day parts nothing inside. Dates `YYYY-MM-DD`.
 */
export function lawChangesWithin(from: string, to: string): readonly LawChange[] {
  return LAW_CHANGES.filter((change) => change.date > from && change.date <= to);
}
