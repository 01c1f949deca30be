import { CROWN_PROSECUTION } from '../crown-prosecution.js';
import { seriesFormat } from '../series-format.js';

export const cpsDataSummary = seriesFormat(CROWN_PROSECUTION);
