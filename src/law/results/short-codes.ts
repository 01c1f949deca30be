/**
 * The CJS result code behind a Common Platform short code, for prints that give the short code alone.
 * Orders over property, which `police_trigger` goes by, and what deals with an earlier sentence, which is no new one; source: Common Platform result definitions
 * (hmcts/cpp-context-hearing, `referencedata.result-definitions.json`, MIT).
 */
const CJS_CODES: Readonly<Record<string, string>> = {
  ADEP: '3055',
  DEPO: '3055',
  DEPV: '3055',
  CONF: '3056',
  CONFAA: '3056',
  FORFC: '3134',
  FDEST: '3135',
  FLIC: '3136',
  FORFMS: '3138',
  FORVEPO: '3138',
  FORFOV: '3054',
  BRO: '3501',
  NOACT: '1087',
  OREV: '1029',
  SSI: '1507',
  SSID: '1507',
  SSIV: '1507',
  SSIVD: '1507',
  SUSPA: '1508',
  SUSPV: '1508',
  SUSPVD: '1508',
};

/** The four-digit code of a result: its own, else its short code's; null where it has neither or the short code is not known here. */
export function cjsCodeOf(result: { readonly code: string | null; readonly shortCode: string | null }): string | null {
  if (result.code !== null) return result.code;
  const shortCode = result.shortCode?.toUpperCase() ?? '';
  return Object.hasOwn(CJS_CODES, shortCode) ? (CJS_CODES[shortCode] ?? null) : null;
}
