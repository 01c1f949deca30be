import type { OrderFamilyName } from '../../law/orders/order-family.js';

interface StandingNote {
  readonly families: readonly OrderFamilyName[];
  readonly says: string;
}

/** What goes with a figure wherever it is printed (counting.md 6). */
const NOTES: readonly StandingNote[] = [
  {
    families: ['deprivation', 'loss_of_device_or_images', 'any_deletion'],
    says: 'A deprivation order reaches only property seized from the offender, or in their possession or control when arrested or summonsed; records do not say whether a device was held, so 100 % is not the benchmark.',
  },
  {
    families: ['request_recorded'],
    says: 'Requests are seldom recorded: this counts the records that speak of one. It is no count of the requests there were, and no share granted can be made of it.',
  },
];

/** The standing sentences of the families an audit counts. */
export function standingNotes(families: readonly string[]): readonly string[] {
  return NOTES.filter((note) => note.families.some((name) => families.includes(name))).map(({ says }) => says);
}
