/** A format cannot be written here, for a part of the program that is optional is not installed; the others can. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}
