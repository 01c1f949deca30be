import type { DefineCommand } from '../command.js';
import { audit } from './audit.js';
import { audits } from './audits.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { evaluate } from './evaluate.js';
import { explain } from './explain.js';
import { extract } from './extract.js';
import { formats } from './formats.js';
import { ingest } from './ingest.js';
import { jobs } from './jobs.js';
import { map } from './map.js';
import { quarantine } from './quarantine.js';
import { query } from './query.js';
import { read } from './read.js';
import { worker } from './worker.js';

/** Every command, in the order `ordergap --help` lists them. */
export const COMMANDS: readonly DefineCommand[] = [
  demo,
  ingest,
  read,
  quarantine,
  extract,
  evaluate,
  audit,
  audits,
  explain,
  query,
  formats,
  map,
  worker,
  jobs,
  doctor,
];
