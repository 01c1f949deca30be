import type { OrderFamily } from '../order-family.js';
import { anyDeletion } from '../property-taken.js';

export const ANY_DELETION: OrderFamily = {
  name: 'any_deletion',
  title: 'any order to take or delete',
  counts:
    'Every order counted as a loss, and every order made on conviction, direction or term of a restraining or other order by which images are to be deleted or a device wiped.',
  about: 'device_or_images',
  judges: anyDeletion,
  examples: [
    {
      order: { type: 'deletion_direction', status: 'made', property: ['images'] },
      is: 'in',
      why: 'images to be deleted',
    },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['device'], wipe: true },
      is: 'in',
      why: 'a phone to be wiped',
    },
    {
      order: { type: 'restraining_order', status: 'made', terms: ['no_contact', 'delete_images'] },
      is: 'in',
      why: 'deletion as a term',
    },
    {
      order: { type: 'criminal_behaviour_order', status: 'made', terms: ['delete_images'] },
      is: 'in',
      why: 'deletion as a term of another order',
    },
    {
      order: { type: 'deletion_direction', status: 'applied_for', property: ['images'] },
      is: 'possible',
      why: 'asked for',
    },
    {
      order: { type: 'restraining_order', status: 'made', on: 'acquittal', terms: ['delete_images'] },
      is: 'out',
      why: 'on acquittal',
    },
    {
      order: { type: 'restraining_order', status: 'varied', terms: ['delete_images'] },
      is: 'out',
      why: 'varied, not made',
    },
    {
      order: { type: 'restraining_order', status: 'made', terms: ['no_contact', 'no_posting'] },
      is: 'out',
      why: 'no deletion in it',
    },
    {
      order: { type: 'shpo', status: 'made', terms: ['delete_images'] },
      is: 'out',
      why: 'prohibitions on deleting history resemble it',
    },
    {
      order: { type: 'property_return', status: 'made', property: ['device'], conditional: true },
      is: 'out',
      why: 'a return, even on a condition',
    },
  ],
};
