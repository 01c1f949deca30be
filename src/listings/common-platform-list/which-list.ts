import type { Content } from '../../documents/content.js';
import { whichCathList } from '../cath/which-list.js';
import { type FoundObject, findObjects } from '../fields/find-objects.js';
import { isListOf } from '../fields/json-value.js';
import { objectsAt } from '../fields/objects-at.js';

/** The shapes Common Platform lists cases in: by day and room, as cases ready for a single justice, or nearly as CaTH does. */
export type CommonPlatformList = 'payload' | 'ready_cases' | 'tree';

/** Which shape a document has; undefined where it has none of them. */
export function whichCommonPlatformList(content: Content): CommonPlatformList | undefined {
  if (content.kind !== 'json') return undefined;
  if (whichCathList(content) === 'common_platform') return 'tree';
  if (payloadsIn(content.value).length > 0) return 'payload';
  return readyListsIn(content.value).length > 0 ? 'ready_cases' : undefined;
}

export function payloadsIn(value: unknown): readonly FoundObject[] {
  return findObjects(
    value,
    'hearingDates',
    (object) =>
      isListOf(object.hearingDates, 'courtRooms') &&
      ('courtCentreName' in object ||
        'listType' in object ||
        objectsAt(object, 'hearingDates').some((day) => 'courtRooms' in day)),
  );
}

export function readyListsIn(value: unknown): readonly FoundObject[] {
  return findObjects(
    value,
    'readyCases',
    (object) =>
      isListOf(object.readyCases, 'sjpOffences') &&
      objectsAt(object, 'readyCases').every((one) => 'sjpOffences' in one),
  );
}

/** A payload of the Crown Court, by the name of its court centre or the level of court it states. */
export function isCrownPayload(payload: Readonly<Record<string, unknown>>): boolean {
  return [payload.courtCentreName, payload.oucodeL1Name].some(
    (name) => typeof name === 'string' && /\bcrown\b|\bllys y goron\b/i.test(name),
  );
}
