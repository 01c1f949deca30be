import type { ListingFormat } from '../format.js';
import { commonPlatformHearing } from './common-platform-hearing.js';
import { courtRegisterPdf } from './court-register-pdf.js';
import { informantRegisterCsv } from './informant-register-csv.js';
import { spiResultsXml } from './spi-results-xml.js';

/** Every kind of court document that can be read. A new one is a file in this folder and a line here. */
export const LISTING_FORMATS: readonly ListingFormat[] = [
  commonPlatformHearing,
  courtRegisterPdf,
  informantRegisterCsv,
  spiResultsXml,
];
