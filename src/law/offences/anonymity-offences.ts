/** Offences whose complainants may never be identified, by their codes on the national list. A range includes both ends. */
export interface AnonymityRule {
  readonly provision: string;
  /** `SX03001` or `SX03001-SX03125`; a letter behind a code (attempt, conspiracy) follows its offence. */
  readonly codes: readonly string[];
  /** `as_if`: the law gives none, and we treat the complainant as though it did. */
  readonly answer: 'yes' | 'as_if' | 'no' | 'unknown';
}

/**
 * Read with the titles of the national list of 2026. A code that is in no rule here and on the list gives no anonymity;
 * one that is not on the list is answered by words, or not at all.
 */
export const ANONYMITY_RULES: readonly AnonymityRule[] = [
  {
    provision: 'Sexual Offences (Amendment) Act 1992 s.2(1)(da): Part 1 of the Sexual Offences Act 2003',
    codes: [
      'SX03001-SX03125',
      'SX03128-SX03132',
      'SX03137',
      'SX03156-SX03179',
      'SX03181-SX03201',
      'SX03208-SX03213',
      'SX03217-SX03219',
      'SX03224-SX03243',
      'SX03248-SX03255',
      'SX03270',
      'SX03A01-SX03A61',
      'SX03A64',
    ],
    answer: 'yes',
  },
  {
    provision: 'Sexual Offences (Amendment) Act 1992 s.2(1)(da): ss.64, 65, 69 and 71 of the 2003 Act are left out',
    codes: ['SX03126-SX03127', 'SX03133-SX03136', 'SX03180'],
    answer: 'no',
  },
  {
    provision: 'Sexual Offences Act 2003 Parts 2 and 2A: notification, orders and closures, no complainant',
    codes: [
      'SX03138-SX03155',
      'SX03202-SX03207',
      'SX03214-SX03216',
      'SX03220-SX03223',
      'SX03244-SX03247',
      'SX03A62-SX03A63',
      'SX03A65-SX03A66',
    ],
    answer: 'no',
  },
  {
    provision: 'Sexual Offences (Amendment) Act 1992 s.2(2): offences before 1 May 2004',
    codes: [
      'SX56001-SX56020',
      'SX56025-SX56037',
      'SX56074-SX56086',
      'SX56101-SX56106',
      'SX56115-SX56116',
      'SX56119',
      'SX56A02',
      'SX56A04',
      'SX56A06',
      'SX56A12',
      'SX56A14',
      'IC60001-IC60008',
      'IC60A01-IC60A03',
      'MH59005-MH59010',
      'CL77015',
      'CL77043',
      'SA00001-SA00002',
      'TH68030-TH68031',
      'TH68A03',
      'COML064',
      'OF61132',
    ],
    answer: 'yes',
  },
  {
    provision: 'Sexual Offences (Amendment) Act 1992 s.2(1): human trafficking, Modern Slavery Act 2015 s.2 and before',
    codes: ['MS15003-MS15006', 'AI04003-AI04005', 'AI04008-AI04010', 'AI04A02'],
    answer: 'yes',
  },
  {
    provision:
      'Criminal Justice and Courts Act 2015 s.33: no anonymity in law; s.66B of the 2003 Act, in its place since 31 January 2024, gives it',
    codes: ['CJ15005', 'CJ15013'],
    answer: 'as_if',
  },
  {
    provision:
      'Female Genital Mutilation Act 2003 Sch.1; forced marriage, Anti-social Behaviour, Crime and Policing Act 2014',
    codes: ['FG03001-FG03005', 'AS14012-AS14013', 'AS14020'],
    answer: 'yes',
  },
  {
    provision: 'Sexual Offences Act 1956 and offences abroad: whether s.2 reaches them the code alone does not say',
    codes: [
      'SX56021-SX56024',
      'SX56038-SX56073',
      'SX56087-SX56100',
      'SX56107-SX56114',
      'SX56117-SX56118',
      'SX56120-SX56123',
      'SO96001-SO96015',
      'CL77021',
      'CL77032',
    ],
    answer: 'unknown',
  },
  {
    provision: 'Serious Crime Act 2007 ss.44 to 46: the code does not say what was encouraged',
    codes: ['SC07002-SC07004', 'SC07006-SC07008', 'SC07010-SC07012', 'SC07A01-SC07A03'],
    answer: 'unknown',
  },
];
