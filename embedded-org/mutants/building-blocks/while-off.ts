import type { OrgParts } from '../../context.ts';
import type { ApplicationType } from '../../domain/grant-types.ts';
import { around } from '../../hooks/around.ts';

/** Lets the form of new applications of one type offer Interaction Code while it is switched off. */
export const offerInFormOf = (type: ApplicationType, { screens }: OrgParts): void => {
  let isIt = false;
  around(screens.newApplication, 'form', (proceed, asked) => {
    isIt = asked === type;
    const form = proceed(asked);
    isIt = false;
    return form;
  });
  around(screens.grantOffers, 'isInteractionCodeOffered', (proceed) => proceed() || isIt);
};

/** Lets new applications of one type have Interaction Code while it is switched off. */
export const createWithTheGrant = (type: ApplicationType, { org }: OrgParts): void => {
  let isIt = false;
  around(org.applications, 'create', (proceed, draft) => {
    isIt = draft.applicationType === type;
    try {
      return proceed(draft);
    } finally {
      isIt = false;
    }
  });
  around(org.settings, 'isInteractionCodeEnabled', (proceed) => proceed() || isIt);
};
