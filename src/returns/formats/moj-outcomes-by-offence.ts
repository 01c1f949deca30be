import { MINISTRY_OF_JUSTICE } from '../ministry-of-justice.js';
import { seriesFormat } from '../series-format.js';

export const mojOutcomesByOffence = seriesFormat(MINISTRY_OF_JUSTICE);
