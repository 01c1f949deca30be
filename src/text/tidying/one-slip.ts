/** Whether one slip of the hand makes `said` of `name`: a letter left out, put in, another, or two in turn. The first letter is always right. */
export function isOneSlip(said: string, name: string): boolean {
  if (said[0] !== name[0] || Math.abs(said.length - name.length) > 1) return false;
  const { rest, full } = behindSameLetters(said, name);
  return (
    rest === full ||
    rest.slice(1) === full ||
    rest === full.slice(1) ||
    rest.slice(1) === full.slice(1) ||
    isSwapped(rest, full)
  );
}

/** Whether `said` is `name` with two neighbouring letters in turn, the first of all being right. */
export function isTwoInTurn(said: string, name: string): boolean {
  if (said[0] !== name[0]) return false;
  const { rest, full } = behindSameLetters(said, name);
  return isSwapped(rest, full);
}

function isSwapped(rest: string, full: string): boolean {
  return rest.length > 1 && rest[0] === full[1] && rest[1] === full[0] && rest.slice(2) === full.slice(2);
}

function behindSameLetters(said: string, name: string): { readonly rest: string; readonly full: string } {
  let from = 0;
  while (from < said.length && said[from] === name[from]) from += 1;
  return { rest: said.slice(from), full: name.slice(from) };
}
