import { CROWN_PROSECUTION } from '../series/crown-prosecution.js';
import { seriesFormat } from '../series/series-format.js';

export const cpsDataSummary = seriesFormat(CROWN_PROSECUTION);
