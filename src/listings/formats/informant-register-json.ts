import type { ListingFormat } from '../format.js';
import { isInformantRegister, readInformantRegister } from '../register-json/informant-register.js';

/** The informant register as Common Platform asks for it to be made (hmcts/cpp-context-results): one for each prosecutor and day. */
export const informantRegisterJson: ListingFormat = {
  name: 'informant-register-json',
  title: 'Informant register of Common Platform (JSON)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => content.kind === 'json' && isInformantRegister(content.value),
  read: (content) => (content.kind === 'json' ? readInformantRegister(content.value) : { listings: [], problems: [] }),
};
