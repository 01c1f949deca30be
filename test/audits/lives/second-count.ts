import type { ChargeDrawn, Life, OrderDrawn } from './drawn.js';
import { type Ordered, ordered, STRENGTH } from './ordered.js';

/** What a group’s figures are to have of one person’s case; null where it is no unit. */
export interface Counted {
  readonly on: string;
  readonly youth: boolean;
  readonly outcome: string;
  readonly made: readonly string[];
  readonly possible: readonly string[];
  readonly onOtherOffence: readonly string[];
  readonly madeThenQuashed: readonly string[];
  readonly daysAfterSentence: number | null;
  readonly alsoRefused: boolean;
  readonly alsoReturned: boolean;
  readonly onBreach: boolean;
}

/** Convicted, and not (or not in the end) sentenced by magistrates: the case is no unit (counting.md 1). */
const KEEPS_OUT: ReadonlySet<ChargeDrawn['fate']> = new Set<ChargeDrawn['fate']>([
  'committed',
  'sentenced by the Crown Court',
  'sent',
  'deferred',
  'remitted',
]);

const FAMILIES = [
  'deprivation',
  'loss_of_device_or_images',
  'any_deletion',
  'police_trigger',
  'restraining_order',
  'no_posting',
  'request_recorded',
];
/** A floor is of all that is on record, whatever was decided since. */
const FLOOR = 'request_recorded';

interface Recorded extends OrderDrawn {
  readonly is: Ordered;
}

/** What the rules of counting make of a life, by nothing but what was drawn. */
export function counted(codes: readonly string[], { charges, orders, youth }: Life): Counted | null {
  const own = charges.filter(({ code }) => codes.includes(code));
  const sentenced = own.filter(({ fate }) => fate === 'sentenced');
  if (sentenced.length === 0 || own.some(({ fate }) => KEEPS_OUT.has(fate))) return null;
  const on =
    sentenced
      .map((one) => one.on)
      .sort()
      .at(-1) ?? '';

  const all = orders
    .filter(({ gone }) => gone !== 'taken out')
    .map((one): Recorded => ({ ...one, is: ordered(one.name) }));
  const headline = all.filter(({ atBreach }) => atBreach !== true);
  const stand = headline.filter(
    (one) =>
      one.gone === undefined &&
      one.quashed !== true &&
      one.answered !== true &&
      !all.some((other) => replaces(other, one)),
  );
  const outcomes = [
    ...stand.flatMap(({ is }) => is.outcome ?? []),
    ...headline.flatMap(({ is, quashed }) =>
      quashed === true && is.outcome !== undefined ? ['quashed_on_appeal'] : [],
    ),
  ];
  const outcome = STRENGTH.find((one) => outcomes.includes(one)) ?? 'none_recorded';
  const deciding = stand
    .filter(({ is }) => is.outcome === outcome)
    .map((one) => one.on)
    .sort();
  const [first] = deciding;

  const ofFamily = (family: string) => (family === FLOOR ? headline : stand);
  const made = FAMILIES.filter((family) => ofFamily(family).some(({ is }) => is.made?.includes(family)));
  return {
    on,
    youth,
    outcome,
    made: [...made].sort(),
    possible: FAMILIES.filter(
      (family) => !made.includes(family) && ofFamily(family).some(({ is }) => is.possible?.includes(family)),
    ).sort(),
    onOtherOffence: made
      .filter((family) =>
        ofFamily(family)
          .filter(({ is }) => is.made?.includes(family))
          .every(({ charge }) => charge !== null && !codes.includes(charges[charge]?.code ?? '')),
      )
      .sort(),
    madeThenQuashed: FAMILIES.filter((family) =>
      headline.some(({ is, quashed, gone }) => quashed === true && gone === undefined && is.made?.includes(family)),
    ).sort(),
    daysAfterSentence: outcome === 'quashed_on_appeal' || first === undefined || first <= on ? null : days(on, first),
    alsoRefused:
      outcome !== 'refused' && isWeaker('refused', outcome) && stand.some(({ is }) => is.outcome === 'refused'),
    alsoReturned:
      isWeaker('explicitly_returned', outcome) && stand.some(({ is }) => is.outcome === 'explicitly_returned'),
    onBreach: all.some(({ atBreach, gone }) => atBreach === true && gone === undefined),
  };
}

function isWeaker(one: (typeof STRENGTH)[number], than: (typeof STRENGTH)[number]): boolean {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(than);
}

/**
 * “For one person, kind of order and property, a later decision replaces an earlier `applied_for`, `pending`, `unclear`, `made` or
 * `varied` one” (counting.md 2). An application gives way on its own day. What was taken by name is not undone by a ruling on
 * something that nobody names, nor by what is ordered again at a breach.
 */
function replaces(later: Recorded, earlier: Recorded): boolean {
  if (later.gone !== undefined || later.quashed === true) return false;
  if (later.is.kind !== earlier.is.kind) return false;
  const [mine, its] = [later.is.property, earlier.is.property];
  if (mine !== null && its !== null && mine !== its) return false;
  const decides = ['made', 'refused', 'not made'].includes(later.is.status);
  const asked = earlier.is.status === 'applied for';
  if (later.on === earlier.on) return asked && decides;
  if (later.on < earlier.on) return false;
  if (later.atBreach === true && earlier.atBreach !== true) return false;
  switch (earlier.is.status) {
    case 'applied for':
      return decides || later.is.status === 'pending';
    case 'pending':
      return decides || later.is.status === 'pending';
    case 'made':
      return decides && !(its !== null && mine === null);
    default:
      return false;
  }
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
