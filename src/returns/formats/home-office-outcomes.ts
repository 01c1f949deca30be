import { HOME_OFFICE } from '../home-office.js';
import { seriesFormat } from '../series-format.js';

export const homeOfficeOutcomes = seriesFormat(HOME_OFFICE);
