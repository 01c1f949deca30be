/** Digits of a result's id that its clauses' ids have otherwise. */
const TURNED = 3;
const TURNS = 16 ** TURNED;
/** Clauses of one result that can be named by an id; one beyond them by its result's. */
const NAMED = 255;

/**
 * The id of a result's clause, which no column keeps: that of the result with its first digits counted up by the clause's
 * number, so that the beginning of an id tells clauses and results apart as well as any hash does.
 */
export function clauseId(resultId: string, position: number): string {
  return turned(resultId, position + 1);
}

/** What the id of a result and those of its clauses have in common, and no other result’s. */
export function withoutTurn(id: string): string {
  return id.slice(TURNED);
}

/** Which clause of a result has this id: its position; null where none of them has. */
export function clauseAt(id: string, resultId: string): number | null {
  if (id.slice(TURNED) !== resultId.slice(TURNED)) return null;
  const [own, first] = [id, resultId].map((digits) => Number.parseInt(digits.slice(0, TURNED), 16));
  const position = ((own ?? 0) - (first ?? 0) - 1 + TURNS) % TURNS;
  return clauseId(resultId, position) === id ? position : null;
}

/** Where a clause has an id that begins so: by its position, how its result's id begins. */
export function resultsOfClause(beginning: string): readonly string[] {
  return Array.from({ length: NAMED }, (_, position) => turned(beginning, -1 - position));
}

function turned(id: string, by: number): string {
  const first = (Number.parseInt(id.slice(0, TURNED), 16) + by + TURNS) % TURNS;
  return first.toString(16).padStart(TURNED, '0') + id.slice(TURNED);
}
