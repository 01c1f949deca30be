/** One reading of one order named in a text, before readings of the same decision are joined. */
import type { OrderClause, PropertyClass } from '../clause.js';
import type { Mention } from '../mentions/mentions.js';
import type { Group } from '../mentions/regions.js';
import type { Power } from '../page/power.js';
import type { PropertyWord } from '../page/property.js';
import type { Segment } from '../page/segments.js';
import type { OrderCode, OrderRule, Run } from '../rule.js';
import type { StatusRead } from '../status/status.js';

export interface Draft {
  readonly rule: OrderRule;
  readonly mention: Mention;
  readonly segment: Segment;
  readonly statement: Run;
  readonly region: Run;
  /** Its place among the orders named in one breath. */
  readonly group: Group;
  /** The order is named in the heading of its result ("DEPO - Order for …"). */
  readonly heading: boolean;
  status: StatusRead;
  /** What the code in the result's heading adds. */
  readonly code: OrderCode | undefined;
  property: readonly PropertyClass[];
  propertyWords: readonly PropertyWord[];
  /** The property is named in the order's own clause. */
  ownProperty: boolean;
  power: Power | undefined;
  destroy: boolean;
  wipe: boolean;
  conditional: boolean;
  /** Offsets of the words that prove it. */
  evidence: { start: number; end: number };
  /** Statements that only say what became of it. */
  followUps: readonly Run[];
  readonly fields: Partial<OrderClause>;
}

/** What is known of a draft once its status is read. */
export type Base = Pick<
  Draft,
  'rule' | 'mention' | 'segment' | 'statement' | 'region' | 'group' | 'heading' | 'code' | 'status'
>;
