import type { StatedAssertions } from './stated.ts';
import {
  before,
  beside,
  goesOn,
  observed,
  onTheWay,
  readBack,
  sameScreen,
  shown,
  stored,
  told,
  used,
} from './stated.ts';

/** Of the specs of Create App Integration. */
export const createAppIntegration: StatedAssertions = {
  'tests/admin-console/applications/applications/create-app-integration/application-type-saved.spec.ts':
    {
      'comes after «Sign-in method», of which «OIDC - OpenID Connect» is one': {
        'expect(dialog.oidc).toBeEnabled()': onTheWay,
        'expect(dialog.oidc).toBeVisible()': before,
      },
      'is one and no more: the one chosen last': {
        "expect(await dialog.chosen()).toEqual(['web'])": before,
        'expect(form.heading).toBeVisible()': shown,
      },
    },
  'tests/admin-console/applications/applications/create-app-integration/application-type.spec.ts': {
    'is offered once OpenID Connect is chosen': {
      'expect(dialog.oidc).toBeVisible()': before,
    },
    'leads with «Next» to the settings of an integration of that type': {
      'expect(dialog.nextButton).toBeVisible()': onTheWay,
      'expect(form.saveButton).toBeVisible()': sameScreen,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/base-uris.spec.ts': {
    'of a web application can be http://localhost:3000 and https://app.example.com': {
      'expect(await org.trustedOrigins.entriesFor(local)).toEqual([])': before,
      'expect(created.headed(label)).toBeVisible()': goesOn,
    },
    'of a single-page application can be http://localhost:8080 and https://app.example.com': {
      'expect(await org.trustedOrigins.entriesFor(localPort8080)).toEqual([])': before,
      'expect(created.headed(label)).toBeVisible()': goesOn,
    },
    'let the pages that are there call the org from the browser, and no others': {
      'expect(await crossOriginCalls.from(local)).not.toAllowOrigin(local)': before,
      'expect(await crossOriginCalls.from(production)).toAllowOrigin(production)': beside,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/entry.spec.ts': {
    'is found by the menu Applications > Applications': {
      'expect(applicationsPage.menuEntry).toBeVisible()': observed,
      'expect(applicationsPage.heading).toBeVisible()': onTheWay,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/grant-type.spec.ts': {
    'of a native application can be Interaction Code': {
      "expect(app).toHoldGrant('interaction_code')": stored,
    },
    'of a single-page application can be Interaction Code': {
      "expect(app).toHoldGrant('interaction_code')": stored,
    },
    'of a web application can be Interaction Code, together with Refresh Token': {
      "expect(grants.box('interaction_code')).toBeChecked()": readBack,
      "expect(grants.box('refresh_token')).toBeChecked()": readBack,
      "expect(app).toHoldGrant('interaction_code')": stored,
      "expect(app).toHoldGrant('refresh_token')": stored,
      'expect(signedIn).toHaveSignedIn()': goesOn,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/interaction-code-off.spec.ts':
    {
      'has no checkbox for Interaction Code, until it is enabled at Settings > Account > Embedded widget sign-in support':
        {
          "expect(form.grants.box('refresh_token')).toBeEnabled()": before,
        },
    },
  'tests/admin-console/applications/applications/create-app-integration/on-the-wire.spec.ts': {
    'nobody can be signed in to it before there is an integration for it': {
      'expect(refusal.status).toBeGreaterThanOrEqual(400)': told,
      'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn()': used,
    },
    'an interaction code can be asked for with each of its redirect URIs, and with no other': {
      "expect((await flow.interact('openid', local)).status).toBe(200)": beside,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/platform.spec.ts': {
    'leads with «Create» to the settings': {
      'expect(dialog.createButton).toBeVisible()': onTheWay,
      'expect(form.saveButton).toBeVisible()': sameScreen,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/redirect-uris.spec.ts': {
    'of a web application can be http://localhost:8080/authorization-code/callback and https://app.example.com/authorization-code/callback':
      {
        'expect(await app.representation()).toMatchObject({ settings: { oauthClient: { redirect_uris: [local, production] } }, })':
          stored,
      },
    'of a single-page application can be http://localhost:8080/login/callback and https://app.example.com/login/callback':
      {
        'expect(await app.representation()).toMatchObject({ settings: { oauthClient: { redirect_uris: [local, production] } }, })':
          stored,
      },
  },
  'tests/admin-console/applications/applications/create-app-integration/save.spec.ts': {
    'creates the integration with everything that was filled in': {
      'expect(await org.applicationNames()).not.toContain(label)': before,
      'expect(created.headed(label)).toBeVisible()': goesOn,
      'expect(created.generalTab).toBeVisible()': goesOn,
    },
    'makes a web application of what was begun as one, with the name that was left': {
      "expect(form.name.input).not.toHaveValue('')": beside,
      'expect(await org.applicationNames()).not.toContain(label)': before,
      'expect(created.headed(label)).toBeVisible()': goesOn,
      "expect(await app.representation()).toMatchObject({ settings: { oauthClient: { application_type: 'web' } }, })":
        stored,
    },
    'makes a single-page application of what was begun as one, with the name that was filled in': {
      'expect(await org.applicationNames()).not.toContain(label)': before,
      'expect(created.headed(label)).toBeVisible()': goesOn,
      "expect(await app.representation()).toMatchObject({ status: 'ACTIVE', settings: { oauthClient: { application_type: 'browser' } }, })":
        stored,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/name.spec.ts': {
    'have a name to begin with, which may be left for a single-page application': {
      "expect(form.name.input).not.toHaveValue('')": before,
      'expect(await org.applicationNames()).not.toContain(name)': before,
      'expect(created.headed(name)).toBeVisible()': goesOn,
    },
    'have a name, which may be changed for a web application and is then the name of the integration':
      {
        'expect(applicationsPage.application(label)).toBeHidden()': before,
        'expect(await org.applicationNames()).toContain(label)': stored,
      },
  },
  'tests/admin-console/applications/applications/create-app-integration/list.spec.ts': {
    'is where Applications > Applications of the menu leads, with the applications of the org': {
      'expect(applicationsPage.heading).toBeVisible()': onTheWay,
      'expect(applicationsPage.menuEntry).toBeVisible()': onTheWay,
    },
  },
  'tests/admin-console/applications/applications/create-app-integration/settings.spec.ts': {
    'begin with a name': {
      "expect(form.name.input).not.toHaveValue('')": observed,
    },
  },
};
