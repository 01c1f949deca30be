import type { OffenceGroup } from '../offence-group.js';
import { CHILD_IMAGES } from './child-images.js';
import { CONTEXT } from './context.js';
import { CYBERFLASH } from './cyberflash.js';
import { EXTREME_PORN } from './extreme-porn.js';
import { INTIMATE_IMAGE_CREATION } from './intimate-image-creation.js';
import { INTIMATE_IMAGE_SHARING } from './intimate-image-sharing.js';
import { INTIMATE_IMAGE_TAKING } from './intimate-image-taking.js';
import { VOYEURISM } from './voyeurism.js';

/** Version of the groups and their rules: goes into every finding. Raise it with every change of meaning. */
export const OFFENCE_GROUPS_VERSION = '2026.1';

export const OFFENCE_GROUPS: readonly OffenceGroup[] = [
  INTIMATE_IMAGE_SHARING,
  CYBERFLASH,
  INTIMATE_IMAGE_CREATION,
  INTIMATE_IMAGE_TAKING,
  VOYEURISM,
  CHILD_IMAGES,
  EXTREME_PORN,
  CONTEXT,
];
