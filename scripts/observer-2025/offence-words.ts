/** What the national list and the charge say of an offence. */
export interface Offence {
  readonly title: string;
  readonly legislation: string;
  readonly mode: 'Summary' | 'Either Way' | 'Indictable';
  /** What follows "On <date> at <town>". */
  readonly did: readonly string[];
  /** Section 33 of the 2015 Act was repealed on 31 January 2024 and section 66B of the 2003 Act began that day. */
  readonly before?: string;
  readonly from?: string;
}

const S33_TITLE = 'private sexual photographs and films with intent to cause distress';
const S33_LAW = 'Contrary to section 33(1) and (9) of the Criminal Justice and Courts Act 2015.';
const SHOWN = 'a photograph or film which showed, or appeared to show, another person in an intimate state';
const NEW_LAW = '2024-01-31';

const OFFENCES: Readonly<Record<string, Offence>> = {
  CJ15005: {
    title: `Disclose ${S33_TITLE}`,
    legislation: S33_LAW,
    mode: 'Either Way',
    before: NEW_LAW,
    did: [
      'disclosed a private sexual photograph of the complainant, without the consent of that person and with the intention of causing distress.',
      'disclosed private sexual films of the complainant to other people, without consent and with intent to cause distress.',
    ],
  },
  CJ15013: {
    title: `Disclose / threaten to disclose ${S33_TITLE}`,
    legislation: S33_LAW,
    mode: 'Either Way',
    before: NEW_LAW,
    did: [
      'threatened to disclose a private sexual photograph of the complainant, without consent and with the intention of causing distress.',
      'disclosed private sexual photographs of the complainant, without consent and with the intention of causing distress.',
      'threatened to disclose private sexual films in which the complainant appears, with intent to cause distress.',
    ],
  },
  SX03249: {
    title: 'Share photograph or film of person in intimate state without consent',
    legislation: 'Contrary to section 66B(1) and (9) of the Sexual Offences Act 2003.',
    mode: 'Summary',
    from: NEW_LAW,
    did: [`intentionally shared ${SHOWN}, without consent and without reasonable belief in consent.`],
  },
  SX03250: {
    title: 'Share photograph or film of person in intimate state intending to cause alarm, distress or humiliation',
    legislation: 'Contrary to section 66B(2) and (10) of the Sexual Offences Act 2003.',
    mode: 'Either Way',
    from: NEW_LAW,
    did: [`shared ${SHOWN}, with the intention of causing alarm, distress or humiliation and without consent.`],
  },
  SX03251: {
    title: 'Share photograph or film of person in intimate state for the purpose of sexual gratification',
    legislation: 'Contrary to section 66B(3) and (10) of the Sexual Offences Act 2003.',
    mode: 'Either Way',
    from: NEW_LAW,
    did: [`shared ${SHOWN}, for the purpose of obtaining sexual gratification and without consent.`],
  },
  SX03252: {
    title: 'Threaten to share photograph or film of person in intimate state',
    legislation: 'Contrary to section 66B(4) and (10) of the Sexual Offences Act 2003.',
    mode: 'Either Way',
    from: NEW_LAW,
    did: [
      `threatened to share ${SHOWN}, intending that the complainant would fear that the threat would be carried out.`,
      `threatened to share ${SHOWN}, being reckless as to whether the complainant would fear that the threat would be carried out.`,
    ],
  },
  SX03248: {
    title: 'Send photograph or film of genitals to cause alarm, distress or humiliation',
    legislation: 'Contrary to section 66A of the Sexual Offences Act 2003.',
    mode: 'Either Way',
    from: NEW_LAW,
    did: [
      'intentionally sent a photograph of genitals, intending that the recipient would be caused alarm, distress or humiliation.',
    ],
  },
  PK78008: {
    title: 'Make indecent photograph / pseudo-photograph of a child',
    legislation: 'Contrary to sections 1(1)(a) and 6 of the Protection of Children Act 1978.',
    mode: 'Either Way',
    did: [
      'made indecent photographs, namely category C images, of children.',
      'made indecent photographs, namely category B images, of children.',
    ],
  },
  PK78003: {
    title: 'Distribute indecent photograph / pseudo-photograph of a child',
    legislation: 'Contrary to sections 1(1)(b) and 6 of the Protection of Children Act 1978.',
    mode: 'Either Way',
    did: ['distributed an indecent photograph of a child.'],
  },
  CJ88115: {
    title: 'Possess indecent photograph / pseudo-photograph of a child',
    legislation: 'Contrary to section 160(1), (2A) and (3) of the Criminal Justice Act 1988.',
    mode: 'Either Way',
    did: ['had in possession indecent photographs, namely category C images, of children.'],
  },
  PH97004: {
    title: 'Harassment without violence',
    legislation: 'Contrary to section 2(1) and (2) of the Protection from Harassment Act 1997.',
    mode: 'Summary',
    did: [
      'pursued a course of conduct which amounted to the harassment of the complainant and which was known or ought to have been known to amount to harassment.',
    ],
  },
  PH97009: {
    title: 'Harassment - put in fear of violence',
    legislation: 'Contrary to section 4(1) and (4) of the Protection from Harassment Act 1997.',
    mode: 'Either Way',
    did: [
      'caused the complainant to fear that violence would be used, by a course of conduct known to cause such fear on each occasion.',
    ],
  },
  MT88005: {
    title: 'Send letter / communication / article conveying indecent / offensive message',
    legislation: 'Contrary to section 1(1)(a) and (4) of the Malicious Communications Act 1988.',
    mode: 'Either Way',
    did: ['sent to the complainant an electronic communication which was grossly offensive.'],
  },
  CJ88116: {
    title: 'Assault by beating',
    legislation: 'Contrary to section 39 of the Criminal Justice Act 1988.',
    mode: 'Summary',
    did: ['assaulted another person by beating that person.'],
  },
  CD71039: {
    title: 'Criminal damage to property valued under £5000',
    legislation: 'Contrary to sections 1(1) and 4 of the Criminal Damage Act 1971.',
    mode: 'Either Way',
    did: ['without lawful excuse damaged a door to the value of £120 belonging to another.'],
  },
  TH68010: {
    title: 'Theft from a shop',
    legislation: 'Contrary to sections 1(1) and 7 of the Theft Act 1968.',
    mode: 'Either Way',
    did: [
      'stole bread and cheese to the value of £24, belonging to Example Stores.',
      'stole washing powder to the value of £31, belonging to Specimen Mart.',
    ],
  },
  MD71530: {
    title: 'Possess a controlled drug of Class B - Cannabis / Cannabis Resin',
    legislation: 'Contrary to section 5(1) and (2) of and Schedule 4 to the Misuse of Drugs Act 1971.',
    mode: 'Either Way',
    did: ['had in possession 2 grams of cannabis, a controlled drug of Class B.'],
  },
  CJ67001: {
    title: 'Drunk and disorderly behaviour',
    legislation: 'Contrary to section 91(1) of the Criminal Justice Act 1967.',
    mode: 'Summary',
    did: ['while drunk, was guilty of disorderly behaviour in a public place.'],
  },
  CJ03510: {
    title: 'Failing to comply with the requirements of a community order',
    legislation: 'In accordance with Schedule 10 to the Sentencing Act 2020.',
    mode: 'Summary',
    did: ['failed without reasonable excuse to comply with the requirements of a community order.'],
  },
  RT88191: {
    title: 'Use a motor vehicle on a road without third party insurance',
    legislation:
      'Contrary to section 143 of the Road Traffic Act 1988 and Schedule 2 to the Road Traffic Offenders Act 1988.',
    mode: 'Summary',
    did: ['used a motor vehicle on a road when there was not in force in relation to that use a policy of insurance.'],
  },
};

/** The words of one offence code. Throws for a code the corpus has none for. */
export function offenceOf(code: string): Offence {
  const offence = OFFENCES[code];
  if (offence === undefined) throw new Error(`This corpus has no words for the offence ${code}.`);
  return offence;
}
