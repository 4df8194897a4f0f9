import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import type { Clock } from './clock.ts';

/** What an org says of itself; an administrator changes it. */
export interface OrgDetails {
  companyName: string;
  website: string | null;
  phoneNumber: string | null;
  endUserSupportHelpURL: string | null;
  supportPhoneNumber: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  country: string | null;
  postalCode: string | null;
}

export type ContactType = 'BILLING' | 'TECHNICAL';

/** Settings > Account and Settings > Customization, as far as nothing else depends on them. */
export class OrgProfile implements Persistent {
  readonly #clock: Clock;
  lastUpdated: string;
  details: OrgDetails;
  showEndUserFooter = true;
  /** Whether admin roles may be given to accounts of third parties. */
  thirdPartyAdmin = false;
  /** Whether a new administrator is assigned the Admin Console. */
  autoAssignAdminApp = true;
  /** Whether a new API service integration is a super administrator from the start. */
  clientPrivileges = false;
  /** Whether the org may have authorization servers beside its own. */
  apiAccessManagement = true;
  /** User ids. */
  contacts = new Map<ContactType, string>();

  constructor(clock: Clock, companyName: string) {
    this.#clock = clock;
    this.lastUpdated = clock.timestamp();
    this.details = {
      companyName,
      website: null,
      phoneNumber: null,
      endUserSupportHelpURL: null,
      supportPhoneNumber: null,
      address1: null,
      address2: null,
      city: null,
      state: null,
      country: null,
      postalCode: null,
    };
  }

  snapshot(): Json {
    return toJson(Object.fromEntries(Object.entries(this)));
  }

  restore(kept: Json): void {
    Object.assign(this, fromJson(kept));
  }

  /** Replaces what is given and keeps the rest. */
  update(change: Partial<OrgDetails>): OrgDetails {
    this.details = { ...this.details, ...change };
    this.lastUpdated = this.#clock.timestamp();
    return this.details;
  }
}
