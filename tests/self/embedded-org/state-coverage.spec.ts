import { expect, test } from '@playwright/test';
import { Org } from '../../../embedded-org/domain/org.ts';
import { OauthState } from '../../../embedded-org/oauth/oauth-state.ts';
import type { Json } from '../../../embedded-org/state/persistent.ts';
import { isPersistent } from '../../../embedded-org/state/persistent.ts';

/**
 * Parts that hold nothing of their own, or nothing that outlives a restart. Whoever adds a part
 * decides: it is `Persistent`, or it is named here with the reason.
 */
const keepNothing: Record<'org' | 'oauth', Record<string, string>> = {
  org: {
    userLifecycle: 'decides about users, holds none',
    dashboard: 'decides about applications, holds none',
    publicKeys: 'are with their applications',
  },
  oauth: {
    clients: 'decides about applications, holds none',
    clientKeys: 'the keys are with the applications',
    clientAssertions: 'assertions that were used expire within the hour',
    clientAuthentication: 'decides, holds nothing',
    customClaims: 'decides, holds nothing',
    grantAuthorization: 'decides, holds nothing',
    scopes: 'decides, holds nothing',
    pkce: 'decides, holds nothing',
    requests: 'reads requests, holds none',
    authorizationCodes: 'a code lives a minute',
    interactionCodes: 'a code lives a minute',
    pendingRequests: 'belong to a sign-in in progress, which a restart ends',
    issuer: 'makes tokens, holds none',
    userTokens: 'makes tokens, holds none',
    tokenEndpoint: 'decides, holds nothing',
    authorizationEndpoint: 'decides, holds nothing',
  },
};

const org = new Org('idx', true);
const wholes = { org, oauth: new OauthState(org) };

for (const [whole, reasons] of Object.entries(keepNothing) as [
  keyof typeof keepNothing,
  Record<string, string>,
][])
  test.describe(`a restart of the parts of ${whole}`, () => {
    const parts = Object.entries<unknown>(
      wholes[whole] as object as Record<string, unknown>,
    ).filter(
      (entry): entry is [string, object] => typeof entry[1] === 'object' && entry[1] !== null,
    );

    test('forgets none that holds something', () => {
      const uncovered = parts.filter(([name, part]) => !isPersistent(part) && !(name in reasons));
      expect(
        uncovered.map(([name]) => name),
        'parts that are neither Persistent nor named here with a reason',
      ).toEqual([]);
    });

    test('is not said to forget what it keeps, or what is not there', () => {
      const forgetting = parts.filter(([, part]) => !isPersistent(part)).map(([name]) => name);
      expect(Object.keys(reasons).sort()).toEqual(forgetting.sort());
    });

    test('gives back the same snapshot', () => {
      const before = JSON.stringify(wholes[whole].snapshot());
      wholes[whole].restore(JSON.parse(before) as Json);
      expect(JSON.stringify(wholes[whole].snapshot())).toBe(before);
    });
  });
