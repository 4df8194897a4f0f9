import { fromJson, toJson } from '../state/json-form.ts';
import type { Json, Persistent } from '../state/persistent.ts';
import { newId } from './ids.ts';
import type { AppSignInPolicies } from './policies/app-sign-in-policies.ts';

/** An application every org comes with. It cannot be configured here. */
export interface BuiltInApplication {
  readonly id: string;
  readonly kind: 'built-in';
  /** Okta's technical name. */
  readonly name: 'saasure' | 'okta_enduser' | 'okta_browser_plugin';
  readonly label: string;
  readonly clientId: string;
  readonly signInPolicyId: string;
}

/** The Admin Console, the end-user dashboard and the browser plugin. */
export class BuiltInApplications implements Persistent {
  readonly adminConsole: BuiltInApplication;
  readonly dashboard: BuiltInApplication;
  readonly browserPlugin: BuiltInApplication;

  constructor(policies: AppSignInPolicies) {
    this.adminConsole = {
      id: newId('0oa'),
      kind: 'built-in',
      name: 'saasure',
      label: 'Okta Admin Console',
      // The id under which Okta's Admin Console signs in at every org.
      clientId: 'okta.b58d5b75-07d4-5f25-bf59-368a1261a405',
      signInPolicyId: policies.adminConsole.id,
    };
    this.dashboard = {
      id: newId('0oa'),
      kind: 'built-in',
      name: 'okta_enduser',
      label: 'Okta Dashboard',
      clientId: 'okta.2b1959c8-bcc0-56eb-a589-cfcfb7422f26',
      signInPolicyId: policies.preset.id,
    };
    this.browserPlugin = {
      id: newId('0oa'),
      kind: 'built-in',
      name: 'okta_browser_plugin',
      label: 'Okta Browser Plugin',
      clientId: 'okta.b9ca9263-0bef-5e0e-a2a6-7bb8ac4e2ee1',
      signInPolicyId: policies.preset.id,
    };
  }

  all(): BuiltInApplication[] {
    return [this.adminConsole, this.browserPlugin, this.dashboard];
  }

  snapshot(): Json {
    const { adminConsole, dashboard, browserPlugin } = this;
    return toJson({ adminConsole, dashboard, browserPlugin });
  }

  restore(kept: Json): void {
    Object.assign(this, fromJson(kept));
  }
}
