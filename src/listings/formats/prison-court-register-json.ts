import type { ListingFormat } from '../format.js';
import { isPrisonCourtRegister, readPrisonCourtRegister } from '../register-json/prison-court-register.js';

/** The structured form behind the two-column register print (hmcts/service-cp-crime-results-pcr): one defendant in one case each. */
export const prisonCourtRegisterJson: ListingFormat = {
  name: 'prison-court-register-json',
  title: 'Prison court register, structured (JSON)',
  kind: 'register',
  completeResults: true,
  gives: ['names', 'results', 'codes'],
  recognises: (content) => content.kind === 'json' && isPrisonCourtRegister(content.value),
  read: (content) =>
    content.kind === 'json' ? readPrisonCourtRegister(content.value) : { listings: [], problems: [] },
};
