import type { OrderFamily } from '../order-family.js';
import { deprivation } from '../property-taken.js';

export const DEPRIVATION: OrderFamily = {
  name: 'deprivation',
  title: 'deprivation order over device or images',
  counts:
    'Orders made on conviction that deprive of a device or of images under s.153 Sentencing Act 2020 or s.143 PCC(S)A 2000, by whatever noun and code they were recorded.',
  about: 'device_or_images',
  judges: deprivation,
  within: 'loss_of_device_or_images',
  examples: [
    {
      order: { type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020', codes: ['3055'] },
      is: 'in',
      why: 'a phone under s.153',
    },
    {
      order: { type: 'deprivation', status: 'made', property: ['images'] },
      is: 'in',
      why: '“deprived of the photographs used in the course of the offence”',
    },
    {
      order: {
        type: 'forfeiture',
        status: 'made',
        property: ['device'],
        power: 's.143 PCC(S)A 2000',
        destroy: true,
        codes: ['3135'],
      },
      is: 'in',
      why: 'a named power decides, not the word forfeited',
    },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
      is: 'possible',
      why: '“his phone be destroyed”: no power named',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['device'] },
      is: 'possible',
      why: 'a laptop forfeited, no power named',
    },
    { order: { type: 'deprivation', status: 'applied_for' }, is: 'possible', why: 'asked for, outcome not recorded' },
    {
      order: { type: 'deprivation', status: 'made', codes: ['3055'], property: ['unspecified'] },
      is: 'possible',
      why: 'code 3055 without text',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['device'], power: 's.27 MDA 1971' },
      is: 'out',
      why: 'a phone forfeited under the Misuse of Drugs Act',
    },
    {
      order: { type: 'deprivation', status: 'made', property: ['vehicle'], codes: ['3055'] },
      is: 'out',
      why: 'a car',
    },
    {
      order: { type: 'deprivation', status: 'not_made', property: ['device'] },
      is: 'out',
      why: 'recorded as not made',
    },
    { order: { type: 'property_return', status: 'made', property: ['device'] }, is: 'out', why: 'handed back' },
  ],
};
