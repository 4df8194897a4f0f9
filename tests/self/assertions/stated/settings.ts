import type { StatedAssertions } from './stated.ts';
import { before, beside } from './stated.ts';

/** Of the specs of Settings and of signing in to the console. */
export const settings: StatedAssertions = {
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/cancel.spec.ts': {
    'changes nothing on Cancel': {
      'expect(panel.interactionCode).toBeChecked()': before,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/disabled-applications.spec.ts':
    {
      'an application that held the grant holds it no longer and cannot use it': {
        "expect(app).toHoldGrant('interaction_code')": before,
        'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn()': before,
      },
      'an application that held the grant is not offered it any more': {
        "expect(generalSettings.grants.box('interaction_code')).toBeChecked()": before,
      },
      'calls with the grant are answered that the client is not authorized to use it': {
        'expect(before.interactionCode).toBeDefined()': before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/disabled-authorization-servers.spec.ts':
    {
      'the dialogs Edit Rule and Add Rule do not show the grant': {
        "expect(edit.grants.box('interaction_code')).toBeChecked()": before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/enabled.spec.ts': {
    'lets an application be given the grant and use it': {
      "expect(app).not.toHoldGrant('interaction_code')": before,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-administrator-off.spec.ts':
    {
      'cannot switch the grant off': {
        'expect(accountPage.menuEntry).toBeVisible()': before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-administrator.spec.ts':
    {
      'cannot switch the grant on': {
        'expect(accountPage.menuEntry).toBeVisible()': before,
      },
      'is refused by the server, too, when it is asked past the console': {
        'expect(accountPage.menuEntry).toBeVisible()': before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-roles.spec.ts': {
    'an application administrator, who is let into the console, cannot switch the grant on': {
      'expect(adminConsole.applications).toBeVisible()': beside,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/save.spec.ts': {
    'lets the checkbox «Interaction code» be selected in edit mode': {
      'expect(panel.interactionCode).not.toBeChecked()': before,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/re-enabled.spec.ts': {
    'no application has the grant back': {
      'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn()': before,
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': beside,
    },
    'no authorization server has the grant back': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      "expect(app).toHoldGrant('interaction_code')": beside,
    },
    'the grant can be chosen again, and is not selected by itself': {
      "expect(generalSettings.grants.box('interaction_code')).toBeEnabled()": beside,
      "expect(dialog.grants.box('interaction_code')).toBeEnabled()": beside,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/reach.spec.ts': {
    'governs the applications of every type': {
      'expect(await org.signIn(spa, ownAuthorizationServer)).toHaveSignedIn()': before,
      'expect(await org.signIn(native, ownAuthorizationServer)).toHaveSignedIn()': before,
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': beside,
    },
    'governs every custom authorization server': {
      'expect(await org.signIn(app, one.server)).toHaveSignedIn()': before,
      "expect(app).toHoldGrant('interaction_code')": beside,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/counting.spec.ts': {
    'counts the applications that hold the grant, and no others': {
      'expect(panel.applications(applications.length)).toBeVisible()': before,
    },
    'shows no numbers while the checkbox is not selected': {
      'expect(panel.applicationCount).toBeVisible()': before,
      'expect(panel.authorizationServerCount).toBeVisible()': before,
    },
  },
  'tests/admin-console/settings/features/features.spec.ts': {
    'enables an Early Access feature for the org, disables it, and enables it again': {
      'expect(earlyAccess.heading).toBeVisible()': beside,
    },
  },
  'tests/admin-console/settings/features/rotation-as-a-feature.spec.ts': {
    'has to be on for the choice of refresh token behavior to be offered': {
      "expect(grants.box('refresh_token')).toBeChecked()": beside,
    },
  },
  'tests/admin-console/settings/features/rotation-in-general.spec.ts': {
    'is no feature any more': {
      'expect(featuresPage.earlyAccess.box(name)).toBeVisible()': beside,
    },
  },
  'tests/admin-console/sign-in/administrators.spec.ts': {
    'somebody who is no administrator is let in neither by the console’s pages nor by its server': {
      'expect(dashboard.heading).toBeVisible()': beside,
    },
  },
};
