import type { StatedAssertions } from './stated.ts';
import {
  again,
  before,
  beside,
  done,
  elsewhere,
  goesOn,
  observed,
  onTheWay,
  partOfWhole,
  readBack,
  sameScreen,
  shown,
  stored,
  told,
  used,
} from './stated.ts';

/** Of the specs of Settings and of signing in to the console. */
export const settings: StatedAssertions = {
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/cancel-off.spec.ts': {
    'changes nothing on Cancel': {
      'expect(panel.interactionCode).not.toBeChecked()': before,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/cancel.spec.ts': {
    'changes nothing on Cancel': {
      'expect(panel.interactionCode).toBeChecked()': before,
    },
    'changes nothing when the screen is left in edit mode': {
      'expect(panel.interactionCode).toBeChecked()': shown,
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
        "expect(add.grants.box('interaction_code')).toBeVisible()": before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/disabled-new-applications.spec.ts':
    {
      'no new web application can be given the grant': {
        "expect(before.box('interaction_code')).toBeVisible()": before,
      },
      'no new single-page application can be given the grant': {
        "expect(before.box('interaction_code')).toBeVisible()": before,
      },
      'no new native application can be given the grant': {
        "expect(before.box('interaction_code')).toBeVisible()": before,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/disabled-rest.spec.ts': {
    'stays as it was in applications and rules': {
      "expect(app).toHoldGrant('interaction_code')": before,
      "expect(app).not.toHoldGrant('interaction_code')": done,
      "expect(policy.rule).not.toHoldGrant('interaction_code')": done,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/enabled.spec.ts': {
    'lets an application be given the grant and use it': {
      "expect(app).not.toHoldGrant('interaction_code')": before,
      "expect(app).toHoldGrant('interaction_code')": stored,
    },
    'lets a new application be given the grant and use it': {
      "expect(grants.box('interaction_code')).toBeEnabled()": elsewhere,
      "expect(app).toHoldGrant('interaction_code')": stored,
    },
    'lets an application be denied the grant while another has it': {
      "expect(denied).toHoldGrant('interaction_code')": before,
      "expect(denied).not.toHoldGrant('interaction_code')": stored,
    },
    'lets an authorization server be given the grant and serve it': {
      "expect(policy.rule).toHoldGrant('interaction_code')": stored,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-administrator-off.spec.ts':
    {
      'cannot switch the grant off': {
        'expect(accountPage.menuEntry).toBeVisible()': before,
        "expect(await accountPage.tryToSwitch('off')).not.toBe('saved')": told,
        "expect(await accountPage.server.switch('off')).toBe(false)": told,
        'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn()': used,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-administrator.spec.ts':
    {
      'cannot switch the grant on, neither in the console nor past it at its server': {
        'expect(accountPage.menuEntry).toBeVisible()': before,
        "expect(await accountPage.tryToSwitch('on')).not.toBe('saved')": told,
        "expect(await accountPage.server.switch('on')).toBe(false)": told,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/lesser-roles.spec.ts': {
    'an application administrator, who is let into the console, cannot switch the grant on': {
      'expect(adminConsole.applications).toBeVisible()': beside,
      "expect(await adminConsole.account.tryToSwitch('on')).not.toBe('saved')": told,
      "expect(await adminConsole.settings.switch('on')).toBe(false)": told,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/save.spec.ts': {
    'lets the checkbox «Interaction code» be selected in edit mode': {
      'expect(panel.interactionCode).not.toBeChecked()': before,
      'expect(panel.interactionCode).toBeChecked()': readBack,
    },
    'stores the setting on Save, switched on and switched off': {
      'expect(answer).toMatchObject({ status: 200 })': goesOn,
      'expect(panel.interactionCode).not.toBeChecked()': shown,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/panel.spec.ts': {
    'has the checkbox «Interaction code», which can be changed in edit mode': {
      'expect(panel.interactionCode).toBeEnabled()': observed,
    },
    'is found by the menu Settings > Account': {
      'expect(accountPage.heading).toBeVisible()': onTheWay,
    },
    'keeps the checkbox locked until Edit': {
      'expect(interactionCode).toBeVisible()': beside,
      'expect(interactionCode).toBeEnabled()': elsewhere,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/re-enabled.spec.ts': {
    'no application has the grant back': {
      'expect(await org.signIn(app, org.ownAuthorizationServer)).toHaveSignedIn()': before,
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': done,
      "expect(app).not.toHoldGrant('interaction_code')": stored,
    },
    'no authorization server has the grant back': {
      'expect(await org.signIn(app, server)).toHaveSignedIn()': before,
      "expect(app).toHoldGrant('interaction_code')": beside,
      "expect(policy.rule).not.toHoldGrant('interaction_code')": stored,
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': done,
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
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': done,
    },
    'governs every custom authorization server': {
      'expect(await org.signIn(app, one.server)).toHaveSignedIn()': before,
      "expect(app).toHoldGrant('interaction_code')": beside,
      "expect(one.policy.rule).not.toHoldGrant('interaction_code')": stored,
      "expect(other.policy.rule).not.toHoldGrant('interaction_code')": stored,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/super-administrator.spec.ts':
    {
      'can change the setting': {
        "expect(await accountPage.tryToSwitch('on')).toBe('saved')": told,
        "expect(await org.requestApplication('web', grants)).toMatchObject({ status: 200 })":
          goesOn,
        "expect(await accountPage.server.switch('off')).toBe(true)": told,
        "expect(await accountPage.server.switch('on')).toBe(true)": told,
      },
    },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/counting.spec.ts': {
    'counts the applications that hold the grant, and no others': {
      'expect(panel.applications(applications.length)).toBeVisible()': before,
    },
    'shows no numbers while the checkbox is not selected': {
      'expect(panel.applicationCount).toBeVisible()': before,
      'expect(panel.authorizationServerCount).toBeVisible()': before,
      'expect(panel.interactionCode).not.toBeChecked()': done,
      'expect(panel.authorizationServerCount).toBeHidden()': sameScreen,
    },
  },
  'tests/admin-console/settings/account/embedded-widget-sign-in-support/usage.spec.ts': {
    'shows the number of the authorization servers with a rule that holds the grant': {
      'expect([servers.length, servers.length + 1]).toContain(shown)': observed,
    },
    'shows the number of the applications that hold the grant': {
      'expect( accountPage.embeddedWidgetSignIn.applications(applications.length), ).toBeVisible()':
        observed,
    },
    'shows a number of applications': {
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': beside,
    },
    'shows a number of authorization servers': {
      'expect(accountPage.embeddedWidgetSignIn.interactionCode).toBeChecked()': beside,
    },
  },
  'tests/admin-console/settings/features/features.spec.ts': {
    'enables an Early Access feature for the org, disables it, and enables it again': {
      'expect.poll(() => org.features.enabled()).toEqual(new Set([...before, name]))': again,
      'expect(earlyAccess.box(name)).not.toBeChecked()': before,
      'expect(earlyAccess.heading).toBeVisible()': beside,
      "expect(await org.configuration()).toEqual(withStatus(whole, id, 'ENABLED'))": partOfWhole,
      'expect.poll(() => org.features.enabled()).toEqual(before)': partOfWhole,
    },
  },
  'tests/admin-console/settings/features/rotation-as-a-feature.spec.ts': {
    'has to be on for the choice of refresh token behavior to be offered': {
      "expect(grants.box('refresh_token')).toBeChecked()": beside,
      'expect(refreshToken.rotating).toBeHidden()': sameScreen,
      'expect.poll(() => org.features.enabled()).toContain(name)': done,
      'expect(refreshToken.rotating).toBeEnabled()': sameScreen,
      'expect(refreshToken.persistent).toBeEnabled()': sameScreen,
      'expect.poll(() => org.configuration()).toEqual(before)': elsewhere,
    },
    'is listed among the Early Access features': {
      "expect(rotation).toMatchObject({ stage: { value: 'EA' } })": stored,
      'expect(featuresPage.earlyAccess.heading).toBeVisible()': beside,
    },
  },
  'tests/admin-console/settings/features/rotation-in-general.spec.ts': {
    'is no feature any more': {
      'expect(featuresPage.earlyAccess.box(name)).toBeVisible()': beside,
      'expect(await org.features.rotation()).toBeUndefined()': stored,
    },
  },
  'tests/admin-console/settings/features/rotation-offered.spec.ts': {
    'is offered as a choice without anything to be switched on': {
      'expect(refreshToken.rotating).toBeEnabled()': sameScreen,
      'expect(refreshToken.persistent).toBeEnabled()': sameScreen,
    },
  },
  'tests/admin-console/sign-in/administrators.spec.ts': {
    'somebody who is no administrator is let in neither by the console’s pages nor by its server': {
      'expect(dashboard.heading).toBeVisible()': beside,
      'expect(adminConsole.applications).toBeHidden()': sameScreen,
    },
    'a super administrator signs in at the org and is in the console': {
      'expect(signInPage.username).toBeVisible()': onTheWay,
      'expect(await adminConsole.settings.tells()).toBe(true)': told,
    },
  },
};
