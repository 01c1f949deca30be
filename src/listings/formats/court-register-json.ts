import type { ListingFormat } from '../format.js';
import { isCourtRegister, readCourtRegister } from '../register-json/court-register.js';

/** The court register as Common Platform asks for it to be made (hmcts/cpp-context-progression), as message, as single register, or flattened for print. */
export const courtRegisterJson: ListingFormat = {
  name: 'court-register-json',
  title: 'Court register of Common Platform (JSON)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => content.kind === 'json' && isCourtRegister(content.value),
  read: (content) => (content.kind === 'json' ? readCourtRegister(content.value) : { listings: [], problems: [] }),
};
