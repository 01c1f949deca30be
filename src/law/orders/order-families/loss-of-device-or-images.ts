import type { OrderFamily } from '../order-family.js';
import { lossOfDeviceOrImages } from '../property-taken.js';

export const LOSS_OF_DEVICE_OR_IMAGES: OrderFamily = {
  name: 'loss_of_device_or_images',
  title: 'loss of device or images by order',
  counts:
    'Orders made on conviction by which a device or images are lost for good: deprivation, forfeiture under any power, and destruction with no power named. Deleting and wiping are not counted here.',
  about: 'device_or_images',
  judges: lossOfDeviceOrImages,
  within: 'any_deletion',
  examples: [
    {
      order: { type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
      is: 'in',
      why: '“his phone be destroyed”',
    },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['images'], destroy: true },
      is: 'in',
      why: 'prints destroyed',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['device'], power: 's.27 MDA 1971' },
      is: 'in',
      why: 'lost, whatever the power',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['device', 'drugs'], destroy: true },
      is: 'in',
      why: 'a phone among other things',
    },
    { order: { type: 'forfeiture', status: 'pending', property: ['device'] }, is: 'possible', why: 'put off' },
    {
      order: { type: 'surrender_direction', status: 'made', property: ['device'] },
      is: 'possible',
      why: 'handed in for examination; what follows is not recorded',
    },
    { order: { type: 'unspecified_application', status: 'made' }, is: 'possible', why: '“Granted”, not of what' },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['images'] },
      is: 'out',
      why: 'images deleted, the device kept',
    },
    {
      order: { type: 'deletion_direction', status: 'made', property: ['device'], wipe: true },
      is: 'out',
      why: 'a phone wiped, the phone kept',
    },
    {
      order: { type: 'forfeiture', status: 'made', property: ['drugs'], destroy: true, codes: ['3135'] },
      is: 'out',
      why: 'cannabis',
    },
    { order: { type: 'forfeiture', status: 'made', codes: ['3134'] }, is: 'out', why: 'the code says cash' },
    { order: { type: 'deprivation', status: 'quashed', property: ['device'] }, is: 'out', why: 'quashed on appeal' },
    {
      order: { type: 'animal_destruction', status: 'made', property: ['animal'], destroy: true },
      is: 'out',
      why: 'a dog',
    },
  ],
};
