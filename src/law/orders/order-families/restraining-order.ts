import type { OrderFamily } from '../order-family.js';
import { restrainingOrder } from '../restraining-orders.js';

export const RESTRAINING_ORDER: OrderFamily = {
  name: 'restraining_order',
  title: 'restraining order',
  counts: 'Restraining orders made on conviction. On acquittal, varied, extended and continued are not counted.',
  about: 'protection',
  judges: restrainingOrder,
  examples: [
    {
      order: { type: 'restraining_order', status: 'made', on: 'conviction', codes: ['3047'] },
      is: 'in',
      why: 'made on conviction',
    },
    {
      order: { type: 'restraining_order', status: 'made', untilFurtherOrder: true },
      is: 'in',
      why: 'made; beside a conviction nothing more needs saying',
    },
    { order: { type: 'restraining_order', status: 'pending' }, is: 'possible', why: 'put off' },
    { order: { type: 'restraining_order', status: 'made', on: 'acquittal' }, is: 'out', why: 'on acquittal' },
    {
      order: { type: 'restraining_order', status: 'made', codes: ['3260'] },
      is: 'out',
      why: 'on acquittal, by its code',
    },
    { order: { type: 'restraining_order', status: 'varied', codes: ['1030'] }, is: 'out', why: 'varied' },
    {
      order: { type: 'restraining_order', status: 'made', application: 'vary' },
      is: 'out',
      why: 'a granted variation',
    },
    { order: { type: 'restraining_order', status: 'continued' }, is: 'out', why: 'an earlier one only mentioned' },
    { order: { type: 'restraining_order', status: 'breached' }, is: 'out', why: 'an offence, no order' },
  ],
};
