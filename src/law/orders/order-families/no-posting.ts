import type { OrderFamily } from '../order-family.js';
import { noPosting } from '../restraining-orders.js';

export const NO_POSTING: OrderFamily = {
  name: 'no_posting',
  title: 'restraining order that forbids posting',
  counts:
    'Restraining orders made on conviction whose terms forbid posting, publishing or sharing about, or images of, a person.',
  about: 'protection',
  judges: noPosting,
  within: 'restraining_order',
  ofThose: 'restraining_order',
  examples: [
    {
      order: { type: 'restraining_order', status: 'made', on: 'conviction', terms: ['no_contact', 'no_posting'] },
      is: 'in',
      why: 'posting forbidden',
    },
    {
      order: { type: 'restraining_order', status: 'pending', terms: ['no_posting'] },
      is: 'possible',
      why: 'put off',
    },
    {
      order: { type: 'restraining_order', status: 'made', terms: [] },
      is: 'possible',
      why: 'made, and no term recorded',
    },
    {
      order: { type: 'restraining_order', status: 'made', terms: ['no_contact'] },
      is: 'out',
      why: 'contact forbidden, even by social media, is not posting',
    },
    { order: { type: 'shpo', status: 'made', terms: ['no_posting'] }, is: 'out', why: 'another order' },
  ],
};
