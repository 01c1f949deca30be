/** Orders that share one noun: "no restraining, deprivation or forfeiture order". */
import { sourceOf } from '../text/patterns/over-lines.js';

const KINDS = sourceOf`
  restraining|deprivation|forfeiture|destruction|confiscation|compensation|criminal behaviour
  |sexual harm(?: prevention)?|sexual risk|stalking protection|domestic abuse protection|football banning|parenting
  |notification|shpo|cbo|costs|disposal|deletion
`;

/** Behind the first words of an order's name, where its noun only follows after other kinds of order. */
export const SHARED_NOUN = sourceOf`
  (?=
    (?: ?[,/&] ?| and | or | nor | and/or |, (?:and|or|nor) )(?:
      (?:${KINDS})(?: ?[,/&] ?| and | or | nor | and/or |, (?:and|or|nor) )
    ){0,5}(?:(?:an?|the) )?(?:${KINDS}) orders?\b
  )
`;
