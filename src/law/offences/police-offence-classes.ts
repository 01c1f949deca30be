import type { OffenceGroupName } from './offence-group.js';

/** A Home Office offence class (class/sub-class), under which police record and the Ministry of Justice counts. */
export interface PoliceOffenceClass {
  /** Without leading zeros: `88/15`. */
  readonly offenceClass: string;
  readonly title: string;
  readonly group: OffenceGroupName;
  readonly from?: string;
  readonly until?: string;
}

/**
 * Classes of the offence groups, from the class that the national list gives each offence code (CJS offence code list as published
 * with bichard7-next-data 2.0.414). Sharing intimate images moved from violence (8/71) to sexual offences (88/15, 175/8) for
 * conduct from 31 January 2024: a break in every series by class.
 */
export const POLICE_OFFENCE_CLASSES: readonly PoliceOffenceClass[] = [
  {
    offenceClass: '8/71',
    title: 'disclosing, or threatening to disclose, private sexual photographs and films',
    group: 'intimate_image_sharing',
    from: '2015-04-13',
    until: '2024-01-30',
  },
  {
    offenceClass: '88/15',
    title: 'sharing with intent, or threatening to share, an intimate photograph or film',
    group: 'intimate_image_sharing',
    from: '2024-01-31',
  },
  {
    offenceClass: '175/8',
    title: 'sharing an intimate photograph or film without consent',
    group: 'intimate_image_sharing',
    from: '2024-01-31',
  },
  { offenceClass: '88/14', title: 'sending a photograph or film of genitals', group: 'cyberflash', from: '2024-01-31' },
  {
    offenceClass: '175/10',
    title: 'requesting a purported intimate image of an adult',
    group: 'intimate_image_creation',
  },
  { offenceClass: '88/10', title: 'voyeurism', group: 'voyeurism' },
  {
    offenceClass: '86/2',
    title: 'taking, making, distributing or publishing indecent photographs of children',
    group: 'child_images',
  },
  { offenceClass: '86/10', title: 'possessing an indecent photograph of a child', group: 'child_images' },
  { offenceClass: '86/15', title: 'possessing a prohibited image of a child', group: 'child_images' },
  { offenceClass: '86/11', title: 'extreme pornography', group: 'extreme_porn' },
  { offenceClass: '86/12', title: 'extreme pornography', group: 'extreme_porn' },
  { offenceClass: '86/13', title: 'extreme pornography', group: 'extreme_porn' },
  { offenceClass: '86/14', title: 'extreme pornography', group: 'extreme_porn' },
  { offenceClass: '86/16', title: 'extreme pornography', group: 'extreme_porn' },
  { offenceClass: '86/17', title: 'extreme pornography', group: 'extreme_porn' },
];

/**
 * A class as printed, without its zeros: `088/15`, `88.15`, `08815` and `HO 88/15` are `88/15`; a class without sub-class, `8T`, stays.
 * Null where it is blank.
 */
export function offenceClassPrinted(printed: string): string | null {
  const plain = printed
    .trim()
    .toUpperCase()
    .replace(/^HO\s*/, '');
  if (plain === '') return null;
  const parted = /^0*(\d{1,3})[/.]0*(\d{1,3})$/.exec(plain) ?? /^(\d{3})(\d{2})$/.exec(plain);
  return parted ? `${Number(parted[1])}/${Number(parted[2])}` : plain.replace(/^0+(?=.)/, '');
}

/** The offence group a class is of; null where it is none we audit. */
export function groupOfClass(offenceClass: string): OffenceGroupName | null {
  return POLICE_OFFENCE_CLASSES.find((one) => one.offenceClass === offenceClass)?.group ?? null;
}
