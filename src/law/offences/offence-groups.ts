import { type Inchoate, inchoateInProvision, inchoateInWords, partSuffix } from './inchoate.js';
import { offenceCode, tidyOffenceCode } from './offence-codes.js';
import type { OffenceGroup, OffenceGroupName, OffenceInGroup, TitleRule } from './offence-group.js';
import { OFFENCE_GROUPS } from './offence-groups/index.js';
import { provisionNamed } from './provision-named.js';
import { chargesThreatOnly } from './threat-only.js';
import { tidyTitle } from './tidy-title.js';

export type { OffenceGroupName } from './offence-group.js';
export { OFFENCE_GROUPS, OFFENCE_GROUPS_VERSION } from './offence-groups/index.js';

/** What a document prints of an offence; any part may be missing. */
export interface OffenceAsPrinted {
  readonly code?: string | null;
  readonly title?: string | null;
  readonly wording?: string | null;
  /** “Contrary to section …”, where the source gives it apart from the wording. */
  readonly legislation?: string | null;
}

export interface GroupedOffence {
  readonly group: OffenceGroupName;
  /** What showed it, surest first. */
  readonly by: 'code' | 'code_inchoate' | 'legislation' | 'title';
  readonly inchoate?: Inchoate;
  /** For `intimate_image_sharing`: threats and nothing shared; null where it cannot be told. */
  readonly threatOnly?: boolean | null;
}

/** One code, two offences: the CJS list and the PNC list disagree, so the title decides. */
const CODES_IN_DISPUTE: readonly string[] = ['CJ08015'];

/** Encouraging or assisting (Serious Crime Act 2007 ss.44–46): the code does not say what offence; the wording does. */
const CODES_THAT_NAME_NO_OFFENCE = /^SC070(?:0[2-9]|1[0-3])C?$/;

const OPENS_AS_APPLICATION =
  /^(?:application|apply|forfeiture proceedings|proceedings for forfeiture|consideration of|adjournment of)\b/;
const OPENS_AS_BREACH =
  /^(?:attempt(?:ed)? (?:to )?)?(?:breach(?:ed|ing)?|fail(?:s|ed|ure|ing)? to comply|contravene|contravention)\b/;

/**
 * The offence group of an offence as printed, or null for an offence of none.
 * Order of trust: exact code; code without its inchoate suffix; provision named; words of the title, or of the wording where no title is printed.
 * A code the national list gives to another offence ends the search: it is never overruled by words, and no code is matched by its beginning.
 */
export function offenceGroupOf(offence: OffenceAsPrinted): GroupedOffence | null {
  const code = tidyOffenceCode(offence.code ?? '');
  const byCode = code === '' ? null : groupByCode(code, offence);
  if (byCode !== null) return byCode;
  if (namesAnotherOffence(code)) return null;
  return groupByProvision(offence) ?? groupByTitle(offence);
}

function groupByCode(code: string, offence: OffenceAsPrinted): GroupedOffence | null {
  const parted = partSuffix(code);
  for (const group of OFFENCE_GROUPS) {
    const exact = group.members.find((member) => member.code === code);
    if (exact !== undefined) return { group: group.name, by: 'code', ...threatOfMember(group, exact, offence) };
    const base = parted === null ? undefined : group.members.find((member) => member.code === parted.base);
    if (parted !== null && base !== undefined) {
      return {
        group: group.name,
        by: 'code_inchoate',
        inchoate: parted.inchoate,
        ...threatOfMember(group, base, offence),
      };
    }
  }
  return null;
}

/** A force's local code (it opens with a digit) is on the list and still says nothing a title does not say better. */
function namesAnotherOffence(code: string): boolean {
  if (code === '' || /^\d/.test(code)) return false;
  if (CODES_IN_DISPUTE.includes(code) || CODES_THAT_NAME_NO_OFFENCE.test(code)) return false;
  return offenceCode(code) !== null;
}

function groupByProvision(offence: OffenceAsPrinted): GroupedOffence | null {
  if (opensAs(offence) !== 'offence') return null;
  const texts = [offence.legislation ?? '', lastProvision(offence.wording ?? ''), offence.title ?? ''];
  for (const text of texts) {
    for (const group of OFFENCE_GROUPS) {
      for (const provision of group.provisions) {
        const named = provisionNamed(text, provision);
        if (named === null) continue;
        const saysThreat =
          provision.threats === undefined || named.subsection === ''
            ? null
            : provision.threats.includes(named.subsection);
        return {
          group: group.name,
          by: 'legislation',
          ...inchoateOf(offence),
          ...threatOfWords(group, saysThreat, offence),
        };
      }
    }
  }
  return null;
}

/** What follows the last “contrary to”, where a wording ends with it: earlier sections may belong to the story told. */
function lastProvision(wording: string): string {
  const at = wording.toLowerCase().lastIndexOf('contrary to');
  return at < 0 ? wording : wording.slice(at);
}

function groupByTitle(offence: OffenceAsPrinted): GroupedOffence | null {
  const words = titleWords(offence);
  const opening = opensAs(offence);
  if (words === '' || opening === 'application') return null;
  for (const group of OFFENCE_GROUPS) {
    if (opening === 'breach' && group.name !== 'context') continue;
    if (!group.titles.some((rule) => fits(words, rule))) continue;
    return { group: group.name, by: 'title', ...inchoateOf(offence), ...threatOfWords(group, null, offence) };
  }
  return null;
}

function fits(words: string, rule: TitleRule): boolean {
  return rule.all.every((pattern) => pattern.test(words)) && !(rule.none ?? []).some((pattern) => pattern.test(words));
}

function opensAs(offence: OffenceAsPrinted): 'application' | 'breach' | 'offence' {
  const words = titleWords(offence);
  if (OPENS_AS_APPLICATION.test(words)) return 'application';
  return OPENS_AS_BREACH.test(words) ? 'breach' : 'offence';
}

function titleWords(offence: OffenceAsPrinted): string {
  const title = tidyTitle(offence.title ?? '');
  return title === '' ? tidyTitle(offence.wording ?? '') : title;
}

function inchoateOf(offence: OffenceAsPrinted): { inchoate?: Inchoate } {
  const inchoate =
    inchoateInWords(titleWords(offence)) ??
    inchoateInProvision(`${offence.legislation ?? ''} ${lastProvision(offence.wording ?? '')}`);
  return inchoate === null ? {} : { inchoate };
}

function threatOfMember(
  group: OffenceGroup,
  member: OffenceInGroup,
  offence: OffenceAsPrinted,
): { threatOnly?: boolean | null } {
  if (group.name !== 'intimate_image_sharing') return {};
  if (member.threatOnly !== 'by_wording') return { threatOnly: member.threatOnly === true };
  const fromWording = chargesThreatOnly(tidyTitle(offence.wording ?? ''));
  return { threatOnly: fromWording ?? chargesThreatOnly(tidyTitle(offence.title ?? '')) };
}

function threatOfWords(
  group: OffenceGroup,
  saysThreat: boolean | null,
  offence: OffenceAsPrinted,
): { threatOnly?: boolean | null } {
  if (group.name !== 'intimate_image_sharing') return {};
  const fromTitle = chargesThreatOnly(tidyTitle(offence.title ?? ''));
  return { threatOnly: saysThreat ?? fromTitle ?? chargesThreatOnly(tidyTitle(offence.wording ?? '')) };
}
