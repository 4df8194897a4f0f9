import type { StatedAssertions } from './stated.ts';
import {
  afterwards,
  before,
  beside,
  done,
  likewise,
  observed,
  onTheWay,
  onTheWire,
  partOfWhole,
  shown,
  stored,
  told,
  wholeOrg,
} from './stated.ts';

/** Of the specs of Security. */
export const security: StatedAssertions = {
  'tests/admin-console/security/api/authorization-servers/access-policies/edit-rule-dialog.spec.ts':
    {
      'is a dialog that the pencil of a rule opens': {
        'expect(authorizationServerPage.rulePencil(policy.rule.name)).toBeVisible()': before,
      },
    },
  'tests/admin-console/security/api/authorization-servers/access-policies/edit-rule.spec.ts': {
    'makes the server serve the flow for applications of that policy': {
      'expect(await org.signIn(app, server)).toHaveBeenTurnedAway()': before,
    },
    'gives the grant in addition to the others, which go on working': {
      "expect(dialog.grants.box('authorization_code')).toBeChecked()": shown,
      "expect(dialog.grants.box('client_credentials')).toBeChecked()": shown,
      "expect(policy.rule).toHoldGrant('interaction_code')": done,
      "expect(policy.rule).toHoldGrant('authorization_code')": stored,
      "expect(policy.rule).toHoldGrant('client_credentials')": stored,
    },
  },
  'tests/admin-console/security/api/authorization-servers/access-policies/interaction-code.spec.ts':
    {
      'appears in the rules of a custom authorization server once the org has it on': {
        "expect(dialog.grants.box('authorization_code')).toBeVisible()": before,
      },
      'is not given to a rule that nobody gave it to': {
        "expect(dialog.grants.box('interaction_code')).toBeVisible()": beside,
        "expect(policy.rule).not.toHoldGrant('interaction_code')": stored,
      },
    },
  'tests/admin-console/security/api/authorization-servers/access-policies/policies.spec.ts': {
    'has the policies of this authorization server, also one that was added since, and no others': {
      'expect(authorizationServerPage.policyHeading(policy.name)).toBeVisible()': beside,
    },
    'is a tab of an authorization server': {
      'expect(authorizationServerPage.policy(server.policy.name)).toBeVisible()': observed,
    },
    'lets another policy be selected, which shows its own rules': {
      'expect(authorizationServerPage.policy(name)).toBeVisible()': before,
      'expect(authorizationServerPage.rule(other.rule.name)).toBeVisible()': beside,
    },
    'lists rules with a column «Actions» and a pencil in each row': {
      'expect(authorizationServerPage.rule(rule.name)).toBeVisible()': beside,
    },
    'has a «Default Policy» with a «Default Policy Rule» at the default server': {
      "expect(await org.policiesOf('default')).toContainEqual({ policy: 'Default Policy', rules: expect.arrayContaining(['Default Policy Rule']), })":
        stored,
    },
  },
  'tests/admin-console/security/api/authorization-servers/authorization-servers.spec.ts': {
    'is a tab of Security > API': {
      'expect(authorizationServersPage.heading).toBeVisible()': onTheWay,
    },
  },
  'tests/admin-console/security/api/trusted-origins/add-origin.spec.ts': {
    'defines an origin by its name, its URL and the type CORS': {
      'expect(trustedOriginsPage.menuEntry).toBeVisible()': before,
      'expect(trustedOriginsPage.heading).toBeVisible()': onTheWay,
      'expect(dialog.title).toBeVisible()': beside,
      'expect(dialog.name.input).toBeVisible()': beside,
      'expect(dialog.saveButton).toBeVisible()': beside,
    },
    'refuses an asterisk, and takes a specific origin': {
      "expect(await trustedOriginsPage.tryToAdd({ name, origin: '*' })).toBe('refused')": told,
      "expect(await trustedOriginsPage.tryToAdd({ name, origin })).toBe('saved')": afterwards,
      'expect(await org.trustedOrigins.entriesFor(origin)).toHaveLength(1)': afterwards,
      'expect(await org.crossOriginCalls.from(other)).not.toAllowOrigin(other)': likewise,
    },
  },
  'tests/admin-console/security/api/trusted-origins/cross-origin-calls.spec.ts': {
    'are answered readably where JavaScript of a defined origin sends an XMLHttpRequest': {
      'expect(call).toAllowOrigin(website.origin)': onTheWire,
    },
    'carry the session cookie, so that they are answered as the signed-in user': {
      'expect(read).toMatchObject({ login: undefined })': before,
      'expect(call).toMatchObject({ withCookie: true, allowsCredentials: true })': onTheWire,
    },
    'leave nothing to read to a page of an origin that is not defined': {
      'expect((await defined.askForProfile()).read).toMatchObject({ status: 200 })': before,
      'expect(call).not.toAllowOrigin(undefinedOne.origin)': onTheWire,
    },
    'are not opened by what only resembles their origin: port, scheme, subdomain, trailing slash': {
      'expect(answer).toMatchObject({ status: 200 })': beside,
      "expect(answer).toAllowOrigin('https://app.example.com')": beside,
      "expect(await calls.from('http://localhost:3000')).toAllowOrigin('http://localhost:3000')":
        beside,
    },
  },
  'tests/admin-console/security/api/trusted-origins/defined-origins.spec.ts': {
    'may call the API while they are active, and again once they are activated': {
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': before,
      "expect(await org.configuration()).toEqual(withStatus(before, entry.id, 'INACTIVE'))":
        wholeOrg,
    },
    'may no longer call the API when they are deleted, until they are defined anew': {
      'expect(trustedOriginsPage.row(kept.name)).toBeVisible()': beside,
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': before,
      'expect(trustedOriginsPage.row(entry.name)).toBeVisible()': before,
      'expect(await org.crossOriginCalls.from(other)).toAllowOrigin(other)': partOfWhole,
      "expect(await trustedOriginsPage.tryToAdd({ name, origin })).toBe('saved')": afterwards,
    },
    'are specific: an asterisk is refused, alone and within a URL': {
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': beside,
      'expect(await org.trustedOrigins.request(origin)).toMatchObject({ status: 200 })': beside,
    },
    'do not come of themselves with an application that runs there': {
      'expect(await org.trustedOrigins.entriesFor(origin)).toEqual([])': stored,
      'expect(answer).toMatchObject({ status: 200 })': afterwards,
      'expect(answer).toAllowOrigin(origin)': afterwards,
    },
  },
  'tests/admin-console/security/api/trusted-origins/tab.spec.ts': {
    'is found by the menu Security > API, and has Add Origin with a name, a URL and the type CORS':
      {
        'expect(dialog.cors.input).toBeEnabled()': observed,
        'expect(dialog.originUrl.input).toBeVisible()': observed,
        'expect(dialog.saveButton).toBeVisible()': beside,
        'expect(dialog.name.input).toBeVisible()': beside,
        'expect(dialog.title).toBeVisible()': beside,
        'expect(trustedOriginsPage.heading).toBeVisible()': onTheWay,
        'expect(trustedOriginsPage.menuEntry).toBeVisible()': before,
      },
  },
};
