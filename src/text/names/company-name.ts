/** How companies sign, in English and Welsh: the Companies Act 2006, sections 58 and 59, makes them say what they are. */
const ENDING = /\b(?:limited|ltd|plc|llp|lp|cic|cio|cyf|cyfyngedig|ccc)\.?$/i;

/** Whether a name ends as a company’s does: where documents print companies and people under one label. */
export function signsAsCompany(name: string): boolean {
  return MAY_END[name.charCodeAt(name.length - 1)] === true && ENDING.test(name);
}

/** Whether such an ending may end in a character of ASCII: most names are told by that, without looking through them. */
const MAY_END = Array.from({ length: 128 }, (_, code) => /[dcpofg.]/i.test(String.fromCharCode(code)));
