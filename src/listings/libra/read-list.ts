import type { Content } from '../../documents/content.js';
import { allOf } from '../fields/all-of.js';
import { auditFields } from '../fields/audit-fields.js';
import { raiseStrays } from '../fields/raise-strays.js';
import type { Parsed } from '../format.js';
import type { Listing } from '../listing.js';
import { readJob } from './job.js';
import { libraJobs } from './which-list.js';

/** Reads every print job of a JSON document. */
export function readLibraJson(content: Content, isPrintedForTheDay: boolean): Parsed {
  if (content.kind !== 'json') return { listings: [], problems: [] };
  const audit = auditFields();
  const jobs = libraJobs(content.value);
  raiseStrays(jobs, audit);
  const listings = allOf(jobs, ({ pointer, value, around }) => {
    const wrappers = around.map((wrapper) => {
      const fields = audit.open(wrapper.value, wrapper.pointer);
      fields.ignore([wrapper.leadsOn, '_metadata', 'jsonData', 'end_time', 'elapsedsecs']);
      return fields;
    });
    const info = wrappers.map((fields) => fields.object('info')).find((fields) => fields !== undefined);
    const job = audit.open(value, pointer).object('job');
    return job ? readJob({ job, info, isPrintedForTheDay }, audit) : [];
  });
  return listedOr(listings, audit.problems());
}

/** A list that names nobody is set aside. */
export function listedOr(listings: readonly Listing[], problems: Parsed['problems']): Parsed {
  if (listings.length > 0) return { listings, problems };
  return { listings, problems, setAside: { code: 'no_hearings', message: 'The list holds no case.' } };
}
