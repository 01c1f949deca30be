import { MINISTRY_OF_JUSTICE } from '../series/ministry-of-justice.js';
import { seriesFormat } from '../series/series-format.js';

export const mojOutcomesByOffence = seriesFormat(MINISTRY_OF_JUSTICE);
