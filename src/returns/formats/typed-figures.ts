import { seriesFormat } from '../series/series-format.js';
import { TYPED_FIGURES } from '../series/typed-figures.js';

export const typedFigures = seriesFormat(TYPED_FIGURES);
