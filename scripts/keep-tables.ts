/** Writes the tables by which patterns are looked for in texts, for the program to read when it starts: scripts/build.mjs runs this. */
import '../src/facts/extract.js';
import { keepTables } from '../src/facts/kept-tables.js';
import { orderRules } from '../src/facts/orders/index.js';
import { outcomeRules } from '../src/facts/outcomes/index.js';
import { soughtOf } from '../src/facts/search.js';
import { sentenceRules } from '../src/facts/sentences/index.js';

keepTables(soughtOf(orderRules, [...sentenceRules, ...outcomeRules]));
