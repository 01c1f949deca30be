import { HOME_OFFICE } from '../series/home-office.js';
import { seriesFormat } from '../series/series-format.js';

export const homeOfficeOutcomes = seriesFormat(HOME_OFFICE);
