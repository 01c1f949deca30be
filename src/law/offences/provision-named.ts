import type { Provision } from './offence-group.js';

/** Between a section and its Act stand other sections, brackets and small words; never a sentence, never another Act. */
const BETWEEN_LIMIT = 80;

/**
 * Whether a text names a provision: its section near its Act, on either side (`section 66B(2) and (10) of the Sexual Offences Act 2003`,
 * `66B(2) SOA 2003`, `Criminal Justice and Courts Act Sec 33(1) (9)`). Gives the first subsection named, empty where none is; null for no.
 */
export function provisionNamed(text: string, provision: Provision): { readonly subsection: string } | null {
  for (const found of text.matchAll(sectionPattern(provision.section))) {
    const [whole, marker, , subsection = ''] = found;
    const after = text.slice(found.index + whole.length, found.index + whole.length + BETWEEN_LIMIT);
    const before = text.slice(Math.max(0, found.index - BETWEEN_LIMIT), found.index);
    if (actFollows(after, provision.act) || (marker !== undefined && actPrecedes(before, provision.act))) {
      return { subsection };
    }
  }
  return null;
}

const PATTERNS = new Map<string, RegExp>();

function sectionPattern(section: string): RegExp {
  const kept = PATTERNS.get(section);
  if (kept !== undefined) return kept;
  const spaced = section.replace(/([A-Z]+)$/, '\\s?$1');
  const pattern = new RegExp(
    `(?<![A-Za-z0-9(])(s|ss|sec|sect|section|sections)?[.\\s]{0,3}(${spaced})(?![A-Za-z0-9])(?:\\s?\\((\\d\\w?)\\))?`,
    'gi',
  );
  PATTERNS.set(section, pattern);
  return pattern;
}

/** The named Act comes before any other word "Act" or full stop that ends a sentence. */
function actFollows(after: string, act: RegExp): boolean {
  const at = after.search(act);
  if (at < 0) return false;
  return !/\bact\b|;|\.\s+[A-Z]/i.test(after.slice(0, at).replace(/\b[Ss]\.\s/g, ''));
}

function actPrecedes(before: string, act: RegExp): boolean {
  const found = act.exec(before);
  if (found === null) return false;
  const rest = before.slice(found.index + found[0].length);
  return /^[\s,\d-]{0,12}$/.test(rest);
}
