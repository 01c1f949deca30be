import type { OrderFamily } from '../order-family.js';
import { requestRecorded } from '../requests.js';

export const REQUEST_RECORDED: OrderFamily = {
  name: 'request_recorded',
  title: 'requests recorded (a floor)',
  counts:
    'Cases whose record speaks of an application for a deprivation order, or for another order over a device or images, whatever became of it. Requests are seldom recorded, so this is a floor: it does not say how many were asked for, and no share granted can be made of it.',
  about: 'device_or_images',
  judges: requestRecorded,
  floor: true,
  examples: [
    {
      order: { type: 'deprivation', status: 'applied_for' },
      is: 'in',
      why: 'an application for a deprivation order, outcome not recorded',
    },
    {
      order: { type: 'forfeiture', status: 'applied_for' },
      is: 'possible',
      why: 'forfeiture asked for, and not of what',
    },
    {
      order: { type: 'deprivation', status: 'applied_for', property: ['device'] },
      is: 'in',
      why: 'an application for the phone, outcome not recorded',
    },
    {
      order: { type: 'forfeiture', status: 'withdrawn', property: ['device'] },
      is: 'in',
      why: 'the application was withdrawn, so there was one',
    },
    {
      order: { type: 'deprivation', status: 'refused', property: ['device'] },
      is: 'possible',
      why: 'a ruling against, with or without an application',
    },
    {
      order: { type: 'deprivation', status: 'pending', property: ['device'] },
      is: 'possible',
      why: 'put off: the court may have raised it itself',
    },
    {
      order: { type: 'deprivation', status: 'made', property: ['device'] },
      is: 'out',
      why: 'an order made does not show that it was asked for',
    },
    {
      order: { type: 'deprivation', status: 'not_made', property: ['device'] },
      is: 'out',
      why: 'recorded as not made',
    },
    { order: { type: 'forfeiture', status: 'applied_for', property: ['vehicle'] }, is: 'out', why: 'a car' },
    { order: { type: 'restraining_order', status: 'applied_for' }, is: 'out', why: 'another kind of order' },
  ],
};
