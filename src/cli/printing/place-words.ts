import type { Place } from '../../place.js';

/** A place in words: `page 2`, `line 14`, `/hearing/…`. */
export function placeWords(place: Place | null): string {
  if (place === null) return 'place not kept';
  if ('pointer' in place) return place.pointer;
  if ('path' in place) return `${place.path}, line ${place.line}`;
  if ('page' in place) return `page ${place.page}, ${Math.round(place.y)} points down`;
  if ('line' in place) return `line ${place.line}${place.column === undefined ? '' : `, ${place.column}`}`;
  return `characters ${place.start} to ${place.end}`;
}
