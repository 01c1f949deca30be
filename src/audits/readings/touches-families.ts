import type { OrderClause } from '../../facts/clause.js';
import type { OrderFamily } from '../../law/orders/order-families.js';

/** Whether an order of this kind over this property would count in any of the families, had it been made. */
export function touchesFamilies(clause: OrderClause, families: readonly OrderFamily[]): boolean {
  const made = {
    type: clause.type,
    status: 'made',
    property: clause.property ?? [],
    power: clause.power ?? null,
    codes: [],
    on: clause.on ?? null,
    terms: clause.terms ?? [],
    conditional: clause.conditional ?? false,
    application: clause.application ?? null,
    destroy: clause.destroy ?? false,
    wipe: clause.wipe ?? false,
    untilFurtherOrder: clause.untilFurtherOrder ?? false,
  };
  return families.some((family) => family.judges(made) !== 'out');
}
