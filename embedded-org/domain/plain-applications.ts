import type { Clock } from './clock.ts';
import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { ForbiddenRefusal, InvalidRefusal } from './refusal.ts';

/** How users get into an application that is not one of OpenID Connect. */
export const plainSignOnModes = [
  'AUTO_LOGIN',
  'BASIC_AUTH',
  'BOOKMARK',
  'BROWSER_PLUGIN',
  'SAML_1_1',
  'SAML_2_0',
  'SECURE_PASSWORD_STORE',
  'WS_FEDERATION',
] as const;

export type PlainSignOnMode = (typeof plainSignOnModes)[number];

export interface PlainApplicationSettings {
  label: string;
  /** What was given for the parts of the application, by their name in the API. */
  given: Record<string, unknown>;
}

/** An application that the org keeps and gives back, and does nothing else with. */
export interface PlainApplication extends PlainApplicationSettings {
  readonly id: string;
  readonly kind: 'plain';
  readonly signOnMode: PlainSignOnMode;
  /** Okta's technical name of the kind of application. */
  readonly name: string;
  readonly created: string;
  lastUpdated: string;
  status: 'ACTIVE' | 'INACTIVE';
  signInPolicyId: string;
  profileEnrollmentPolicyId: string;
  readonly assignedUsers: Set<string>;
  readonly assignedGroups: Set<string>;
  readonly groupProfiles: Map<string, Readonly<Record<string, unknown>>>;
}

export interface PlainApplicationsEnvironment {
  readonly clock: Clock;
  defaultSignInPolicyId(): string;
  defaultProfileEnrollmentPolicyId(): string;
}

const namesOf: Record<PlainSignOnMode, string> = {
  AUTO_LOGIN: 'template_auto_login',
  BASIC_AUTH: 'template_basic_auth',
  BOOKMARK: 'bookmark',
  BROWSER_PLUGIN: 'template_swa',
  SAML_1_1: 'template_saml_1_1',
  SAML_2_0: 'template_saml_2_0',
  SECURE_PASSWORD_STORE: 'template_sps',
  WS_FEDERATION: 'template_wsfed',
};

/** Bookmarks and other applications without OAuth. */
export class PlainApplications extends Collection<PlainApplication> {
  readonly #environment: PlainApplicationsEnvironment;

  constructor(environment: PlainApplicationsEnvironment) {
    super('AppInstance');
    this.#environment = environment;
  }

  /** @throws InvalidRefusal for a blank label, and for a bookmark without an address */
  create(
    signOnMode: PlainSignOnMode,
    name: string | undefined,
    settings: PlainApplicationSettings,
    status: 'ACTIVE' | 'INACTIVE' = 'ACTIVE',
  ): PlainApplication {
    validate(signOnMode, settings);
    const now = this.#environment.clock.timestamp();
    return this.add({
      ...settings,
      id: newId('0oa'),
      kind: 'plain',
      signOnMode,
      name: name ?? namesOf[signOnMode],
      created: now,
      lastUpdated: now,
      status,
      signInPolicyId: this.#environment.defaultSignInPolicyId(),
      profileEnrollmentPolicyId: this.#environment.defaultProfileEnrollmentPolicyId(),
      assignedUsers: new Set(),
      assignedGroups: new Set(),
      groupProfiles: new Map(),
    });
  }

  update(id: string, settings: PlainApplicationSettings): PlainApplication {
    const app = this.get(id);
    validate(app.signOnMode, settings);
    return Object.assign(app, settings, { lastUpdated: this.#environment.clock.timestamp() });
  }

  setStatus(id: string, status: 'ACTIVE' | 'INACTIVE'): void {
    this.get(id).status = status;
  }

  /** @throws ForbiddenRefusal while the application is active */
  delete(id: string): void {
    if (this.get(id).status === 'ACTIVE')
      throw new ForbiddenRefusal('E0000056', 'Delete application forbidden.', [
        'The application must be deactivated before deletion.',
      ]);
    this.remove(id);
  }
}

const validate = (
  signOnMode: PlainSignOnMode,
  { label, given }: PlainApplicationSettings,
): void => {
  if (label.trim() === '')
    throw new InvalidRefusal('label', ["label: The field can't be left blank."]);
  if (label.length > 100) throw new InvalidRefusal('label', ['label: The field is too long.']);
  if (signOnMode === 'BOOKMARK' && !URL.canParse(addressIn(given)))
    throw new InvalidRefusal('url', ['url: The URL is not valid.']);
};

const addressIn = ({ settings }: Record<string, unknown>): string => {
  const app = fieldOf(settings, 'app');
  const url = fieldOf(app, 'url');
  return typeof url === 'string' ? url : '';
};

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
