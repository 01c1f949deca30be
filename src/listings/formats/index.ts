import type { ListingFormat } from '../format.js';
import { cathListHtml } from './cath-list-html.js';
import { cathListPdf } from './cath-list-pdf.js';
import { cathListXlsx } from './cath-list-xlsx.js';
import { cathMagistratesAdultCourtList } from './cath-magistrates-adult-court-list.js';
import { cathMagistratesPublicAdultCourtList } from './cath-magistrates-public-adult-court-list.js';
import { cathMagistratesPublicList } from './cath-magistrates-public-list.js';
import { cathMagistratesStandardList } from './cath-magistrates-standard-list.js';
import { cathOtherList } from './cath-other-list.js';
import { cathSjpPressList } from './cath-sjp-press-list.js';
import { cathSjpPublicList } from './cath-sjp-public-list.js';
import { commonPlatformCourtList } from './common-platform-court-list.js';
import { commonPlatformHearing } from './common-platform-hearing.js';
import { courtRegisterJson } from './court-register-json.js';
import { courtRegisterPdf } from './court-register-pdf.js';
import { courtRoundUp } from './court-round-up.js';
import { informantRegisterCsv } from './informant-register-csv.js';
import { informantRegisterJson } from './informant-register-json.js';
import { libraCourtListJson } from './libra-court-list-json.js';
import { libraCourtListXml } from './libra-court-list-xml.js';
import { printedCourtRegister } from './printed-court-register.js';
import { prisonCourtRegisterJson } from './prison-court-register-json.js';
import { probationCaseList } from './probation-case-list.js';
import { referenceMaterial } from './reference-material.js';
import { spiResultsXml } from './spi-results-xml.js';

/** Every kind of court document that can be read. A new one is a file in this folder and a line here. */
export const LISTING_FORMATS: readonly ListingFormat[] = [
  cathMagistratesAdultCourtList,
  cathMagistratesPublicAdultCourtList,
  cathMagistratesPublicList,
  cathMagistratesStandardList,
  cathOtherList,
  cathSjpPressList,
  cathSjpPublicList,
  commonPlatformCourtList,
  libraCourtListJson,
  libraCourtListXml,
  probationCaseList,
  referenceMaterial,
  commonPlatformHearing,
  courtRegisterPdf,
  informantRegisterCsv,
  spiResultsXml,
  cathListHtml,
  cathListPdf,
  cathListXlsx,
  courtRegisterJson,
  informantRegisterJson,
  prisonCourtRegisterJson,
  courtRoundUp,
  printedCourtRegister,
];
