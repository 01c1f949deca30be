import { seriesFormat } from '../series-format.js';
import { TYPED_FIGURES } from '../typed-figures.js';

export const typedFigures = seriesFormat(TYPED_FIGURES);
