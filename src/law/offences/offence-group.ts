/** Offences counted together, as data a lawyer can check: which codes, which provisions, which titles where no code is printed. */
export interface OffenceGroup {
  readonly name: OffenceGroupName;
  readonly title: string;
  readonly members: readonly OffenceInGroup[];
  /** Provisions that mark an offence of the group where the code is missing or unknown. */
  readonly provisions: readonly Provision[];
  readonly titles: readonly TitleRule[];
  /** Titles and wordings that are of the group with no code to help; run by the test, claimed by no other group. */
  readonly examples: readonly string[];
  /** Titles and wordings that look like the group's and are not. */
  readonly notThese: readonly string[];
}

export type OffenceGroupName =
  | 'intimate_image_sharing'
  | 'cyberflash'
  | 'intimate_image_creation'
  | 'intimate_image_taking'
  | 'voyeurism'
  | 'child_images'
  | 'extreme_porn'
  | 'context';

export interface OffenceInGroup {
  /** CJS code without inchoate suffix. */
  readonly code: string;
  readonly title: string;
  readonly provision: string;
  /** First and last day on which conduct could be this offence, where the offence came or went within the years audited. */
  readonly from?: string;
  readonly until?: string;
  /** Threats alone: true; threats or sharing, the wording decides: `by_wording`. */
  readonly threatOnly?: true | 'by_wording';
  /** Whether code, title and provision were read at a source. */
  readonly verified: boolean;
  readonly source: string;
}

export interface Provision {
  /** Section as lawyers write it, without brackets: `66B`. */
  readonly section: string;
  readonly act: RegExp;
  /** Subsections that are threats alone. */
  readonly threats?: readonly string[];
}

/**
 * Words a title must have, and must not have. Matched against the title in lower case, with slashes, hyphens and full stops made spaces
 * (`tidyTitle`).
 */
export interface TitleRule {
  readonly all: readonly RegExp[];
  readonly none?: readonly RegExp[];
}
