import { z } from 'zod';
import type { Application } from '../../domain/applications.ts';
import type { Outcome, PanelBlock, Tab } from '../description.ts';
import { option } from './parts.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const idTokenValues = z.object({ issuer: z.enum(['ORG_URL', 'CUSTOM_URL', 'DYNAMIC']) });
export const policyChoiceValues = z.object({ policy: z.string() });

/** The Sign On tab: what the ID token says, and which policy decides how users authenticate. */
export class ApplicationSignOn {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  tab(viewer: Viewer, app: Application): Tab {
    const { org, words } = this.#around;
    return {
      id: 'signon',
      text: words.application.signOn,
      blocks: [
        this.idTokenPanel(viewer, app),
        // App sign-in policies belong to Identity Engine.
        ...(org.engine === 'idx' ? [this.userAuthenticationPanel(viewer, app)] : []),
      ],
    };
  }

  idTokenPanel(viewer: Viewer, app: Application): PanelBlock {
    const { signOnTab } = this.#around.words.application;
    const { issuers } = signOnTab;
    return {
      kind: 'panel',
      title: signOnTab.idToken,
      form: {
        fields: [
          {
            kind: 'select',
            name: 'issuer',
            label: signOnTab.issuer,
            options: [
              option('DYNAMIC', issuers.DYNAMIC),
              option('ORG_URL', `${issuers.ORG_URL} (${viewer.orgUrl})`),
              // The org has no custom domain; what was set through the API is shown.
              ...(app.issuerMode === 'CUSTOM_URL'
                ? [option('CUSTOM_URL', issuers.CUSTOM_URL)]
                : []),
            ],
          },
          { kind: 'static', name: 'audience', label: signOnTab.audience },
          { kind: 'static', name: 'claims', label: signOnTab.claims },
          { kind: 'static', name: 'groupsClaim', label: signOnTab.groupsClaim },
        ],
        values: {
          issuer: app.issuerMode,
          audience: app.clientId,
          claims: signOnTab.claimsText,
          groupsClaim: signOnTab.noGroupsClaim,
        },
      },
      ...this.#edit(viewer, 'signOn.saveIdToken', app),
    };
  }

  userAuthenticationPanel(viewer: Viewer, app: Application): PanelBlock {
    const { signOnTab } = this.#around.words.application;
    return {
      kind: 'panel',
      title: signOnTab.userAuthentication,
      introduction: signOnTab.policyHelp,
      form: {
        fields: [
          {
            kind: 'select',
            name: 'policy',
            label: signOnTab.policy,
            options: this.choices(app).map(({ id, name }) => option(id, name)),
          },
        ],
        values: { policy: app.signInPolicyId },
      },
      ...this.#edit(viewer, 'signOn.savePolicy', app),
    };
  }

  /** The policies an application can have: the active ones, but for the Admin Console's own. */
  choices(app: Application): readonly { readonly id: string; readonly name: string }[] {
    return this.#around.org.policies.appSignIns
      .all()
      .filter(
        ({ id, reservedFor, status }) =>
          id === app.signInPolicyId || (reservedFor === undefined && status === 'ACTIVE'),
      );
  }

  saveIdToken(viewer: Viewer, id: string, { issuer }: z.infer<typeof idTokenValues>): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing({}, () => {
      org.applications.update(id, { issuerMode: issuer });
      return { kind: 'done', toast: words.common.saved };
    });
  }

  savePolicy(viewer: Viewer, id: string, { policy }: z.infer<typeof policyChoiceValues>): Outcome {
    const { org, permissions, words } = this.#around;
    demand(permissions.mayManageApplications(viewer));
    return refusing({ Policy: 'policy' }, () => {
      org.assignSignInPolicy(id, policy);
      return { kind: 'done', toast: words.common.saved };
    });
  }

  #edit(
    viewer: Viewer,
    deed: 'signOn.saveIdToken' | 'signOn.savePolicy',
    { id }: Application,
  ): Pick<PanelBlock, 'edit'> {
    const { permissions, words } = this.#around;
    const { cancel, edit, save } = words.common;
    return permissions.mayManageApplications(viewer)
      ? { edit: { text: edit, save, cancel, submit: { deed, target: { id } } } }
      : {};
  }
}
