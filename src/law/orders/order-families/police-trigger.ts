import type { OrderFamily } from '../order-family.js';

/** Bichard’s trigger TRPR0016 “Forfeiture order”: what police software takes for one, by code alone. */
const TRIGGER_CODES: readonly string[] = ['3055', '3056', '3134', '3135', '3136', '3137', '3138'];

export const POLICE_TRIGGER: OrderFamily = {
  name: 'police_trigger',
  title: 'result code police software acts on',
  counts:
    'Result lines coded 3055, 3056 or 3134 to 3138, whatever their words: for comparison only. It counts vehicles and drugs, and misses orders in free text.',
  about: 'device_or_images',
  judges: (order) => (order.codes.some((code) => TRIGGER_CODES.includes(code)) ? 'in' : 'out'),
  examples: [
    {
      order: { type: 'forfeiture', status: 'made', property: ['drugs'], codes: ['3135'] },
      is: 'in',
      why: 'cannabis, by its code',
    },
    {
      order: { type: 'deprivation', status: 'not_made', codes: ['3055'] },
      is: 'in',
      why: 'the words do not matter here',
    },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['device'], destroy: true, codes: ['1000'] },
      is: 'out',
      why: 'free text',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['device'], codes: ['3054'] },
      is: 'out',
      why: '3054 is not among the codes',
    },
  ],
};
