import { OUTCOMES, type Outcome } from '../../law/results/outcome-strength.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';

/** The clause that words say which come to an outcome, as `--set` takes it; null where the outcome does not say which. */
const AS_CLAUSE: Readonly<Record<Outcome, string | null>> = {
  made_device: null,
  made_images: null,
  made_property_unstated: null,
  made_device_basis_unstated: 'type=deletion_direction,status=made,property=device,destroy=yes',
  deletion_direction_other: 'type=deletion_direction,status=made,property=images',
  deletion_term_in_restraining_order: 'type=restraining_order,status=made,terms=delete_images',
  deletion_term_in_other_order: null,
  given_up_without_order: 'type=disclaimer,status=made,property=device',
  pending: 'type=deprivation,status=pending,property=device',
  applied_for_outcome_unknown: 'type=deprivation,status=applied_for,property=device',
  unclear: 'type=deprivation,status=unclear,property=device',
  refused: 'type=deprivation,status=refused,property=device',
  explicitly_not_sought: 'type=deprivation,status=not_made,sought=no',
  explicitly_not_made: 'type=deprivation,status=not_made,property=device',
  explicitly_returned: 'type=property_return,status=made,property=device',
  quashed_on_appeal: 'type=deprivation,status=quashed,property=device',
  made_other_property: null,
  none_recorded: null,
  not_observable: null,
};

/** An outcome by its name. Throws UsageError with the nearest and all of them. */
export function outcomeNamed(said: string): Outcome {
  const name = said
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');
  const found = OUTCOMES.find(({ outcome }) => outcome === name);
  if (found !== undefined) return found.outcome;
  const names = OUTCOMES.map(({ outcome }) => outcome);
  const nearest = nearestName(name, names);
  throw new UsageError(
    `“${said}” is no outcome. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Outcomes: ${names.join(', ')}.`,
  );
}

/** What `--set outcome=…` says of words, as a clause. Throws UsageError for an outcome that does not say what the words hold. */
export function outcomeAsClause(said: string): string {
  const outcome = outcomeNamed(said);
  const clause = AS_CLAUSE[outcome];
  if (clause !== null) return clause;
  throw new UsageError(
    outcome === 'none_recorded' || outcome === 'not_observable'
      ? `No words say ${outcome}: decide with --set none on the clause that says otherwise, by the id that explain prints.`
      : `${outcome} does not say which order it was: give for instance --set type=deprivation,status=made,property=device or type=forfeiture,….`,
  );
}
