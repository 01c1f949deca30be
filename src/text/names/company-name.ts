/** How companies sign, in English and Welsh: the Companies Act 2006, sections 58 and 59, makes them say what they are. */
const ENDING = /\b(?:limited|ltd|plc|llp|lp|cic|cio|cyf|cyfyngedig|ccc)\.?$/i;

/** Whether a name ends as a company’s does: where documents print companies and people under one label. */
export function signsAsCompany(name: string): boolean {
  return LAST_LETTERS.has(name.charAt(name.length - 1)) && ENDING.test(name);
}

/** What such an ending may end in: most names are told by that, without looking through them. */
const LAST_LETTERS: ReadonlySet<string> = new Set('dcpofgDCPOFG.');
