import { type Membership, strongest, weakest } from './membership.js';
import { wasMade } from './order-stands.js';
import type { OrderToJudge } from './order-to-judge.js';

/** Codes that say by themselves what was taken, and that it was no device: cash, licence, vehicle. */
const CODES_OF_OTHER_PROPERTY: readonly string[] = ['3134', '3136', '3138'];

/**
 * The power to deprive of property: s.153 (with ss.152–159) Sentencing Act 2020, until 30 November 2020 s.143 PCC(S)A 2000.
 * s.154A extends it to purported intimate images (Data (Use and Access) Act 2025 s.138).
 */
const DEPRIVATION_POWER = /^ss?\.\s?(?:15[2-9]A?(?:\(\w+\))*(?:\s.*\bSA 2020)?|143(?:\(\w+\))*\s.*PCC\(S\)A 2000)$/;

/** Whether what the order bites on is a device or images; `possible` where the text leaves the property unstated. */
export function bitesOnDeviceOrImages(order: OrderToJudge): Membership {
  if (order.property.includes('device') || order.property.includes('images')) return 'in';
  if (order.property.length > 0 && !order.property.includes('unspecified')) return 'out';
  const codeSaysOther = order.codes.length > 0 && order.codes.every((code) => CODES_OF_OTHER_PROPERTY.includes(code));
  return codeSaysOther ? 'out' : 'possible';
}

/** Whether the order, of its kind, takes property away for good. Deleting and wiping leave it with its owner. */
function takesAway(order: OrderToJudge): Membership {
  switch (order.type) {
    case 'deprivation':
    case 'forfeiture':
      return 'in';
    case 'deletion_direction':
      return order.destroy ? 'in' : 'out';
    case 'surrender_direction':
    case 'unspecified_application':
      return 'possible';
    default:
      return 'out';
  }
}

/** Whether the taking is by the power to deprive. A named power decides, whatever noun stands beside it; without one only the noun can. */
function isByDeprivation(order: OrderToJudge): Membership {
  if (order.power !== null) return DEPRIVATION_POWER.test(order.power) ? 'in' : 'out';
  return order.type === 'deprivation' ? 'in' : 'possible';
}

function tellsToDelete(order: OrderToJudge): Membership {
  if (order.type === 'deletion_direction') return bitesOnDeviceOrImages(order);
  if (order.type === 'unspecified_application') return weakest('possible', bitesOnDeviceOrImages(order));
  if (order.type === 'shpo') return 'out';
  return order.terms.includes('delete_images') ? 'in' : 'out';
}

/** Deprived, forfeited or destroyed, and the thing a device or images: counting.md 3, `loss_of_device_or_images`. */
export function lossOfDeviceOrImages(order: OrderToJudge): Membership {
  return weakest(wasMade(order), takesAway(order), bitesOnDeviceOrImages(order));
}

/** The part of that loss which is by the power to deprive; `possible` where a device went and no power is named. */
export function deprivation(order: OrderToJudge): Membership {
  return weakest(lossOfDeviceOrImages(order), isByDeprivation(order));
}

/** That loss, and every made direction or term to delete or wipe. A sexual harm prevention order's prohibitions are no deletion. */
export function anyDeletion(order: OrderToJudge): Membership {
  return strongest(lossOfDeviceOrImages(order), weakest(wasMade(order), tellsToDelete(order)));
}
