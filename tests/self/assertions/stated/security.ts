import type { StatedAssertions } from './stated.ts';
import { before, beside } from './stated.ts';

/** Of the specs of Security. */
export const security: StatedAssertions = {
  'tests/admin-console/security/api/authorization-servers/access-policies/edit-rule-dialog.spec.ts':
    {
      'is a dialog that the pencil of a rule opens': {
        'expect(authorizationServerPage.rulePencil(policy.rule.name)).toBeVisible()': before,
      },
    },
  'tests/admin-console/security/api/authorization-servers/access-policies/edit-rule.spec.ts': {
    'stores the rule by «Update Rule»': {
      "expect(policy.rule).not.toHoldGrant('interaction_code')": before,
    },
    'makes the server serve the flow for applications of that policy': {
      'expect(await org.signIn(app, server)).toHaveBeenTurnedAway()': before,
    },
  },
  'tests/admin-console/security/api/authorization-servers/access-policies/interaction-code.spec.ts':
    {
      'appears in the rules of a custom authorization server once the org has it on': {
        "expect(dialog.grants.box('authorization_code')).toBeVisible()": before,
      },
      'is not given to a rule that nobody gave it to': {
        "expect(dialog.grants.box('interaction_code')).toBeVisible()": beside,
      },
    },
  'tests/admin-console/security/api/authorization-servers/access-policies/policies.spec.ts': {
    'lets another policy be selected, which shows its own rules': {
      'expect(authorizationServerPage.rule(other.rule.name)).toBeVisible()': beside,
    },
  },
  'tests/admin-console/security/api/authorization-servers/authorization-servers.spec.ts': {
    'has a pencil for each custom authorization server, which opens it': {
      'expect(authorizationServersPage.pencil(server)).toBeVisible()': before,
    },
  },
  'tests/admin-console/security/api/trusted-origins/add-origin.spec.ts': {
    'defines an origin by its name, its URL and the type CORS': {
      'expect(trustedOriginsPage.menuEntry).toBeVisible()': before,
    },
  },
  'tests/admin-console/security/api/trusted-origins/defined-origins.spec.ts': {
    'may call the API while they are active, and again once they are activated': {
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': before,
    },
    'may no longer call the API when they are deleted, until they are defined anew': {
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': before,
    },
    'are specific: an asterisk is refused, alone and within a URL': {
      'expect(await org.crossOriginCalls.from(origin)).toAllowOrigin(origin)': beside,
    },
  },
};
