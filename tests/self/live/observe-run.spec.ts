import { expect, test } from '@playwright/test';
import { ConformanceRun } from './conformance-run.ts';
import { OrgProxy } from './org-proxy.ts';
import { OrgWithAPast } from './org-with-a-past.ts';
import { isSafe, isSignIn, told } from './what-was-asked.ts';

/** Of each part of the console something; the nightly run takes all there is. */
const someSpecs = [
  'settings/account/embedded-widget-sign-in-support/panel',
  'settings/features/path',
  'general/general-settings/login/form',
  'general/client-credentials/own-applications',
  'authorization-servers/authorization-servers',
  'trusted-origins/own-origins',
  'trusted-origins/tab',
].map((spec) => `admin-console/.*${spec}.spec.ts`);

const isWhole = process.env['SUITE_OBSERVES'] === 'everything';

/** A spec looks at an org that is in the state it asks for; together these have every state. */
const orgs = [
  { interactionCode: true, rotation: 'feature on' },
  { interactionCode: true, rotation: 'general' },
  { interactionCode: false, rotation: 'feature off' },
] as const;

/** What such a run cannot do without, so that a record in which it is missing is none. */
const kinds: Readonly<Record<string, RegExp>> = {
  'the page of the sign-in': /^GET org \/oauth2\/v1\/authorize$/,
  'the sign-in': /^POST org \/idp\/idx\/challenge\/answer$/,
  'the way into the console': /^GET admin \/admin\/sso\/callback$/,
  'applications, by the Management API': /^GET org \/api\/v1\/apps$/,
  'rules, by the Management API': /^GET org \/api\/v1\/\w+\/\w+\/policies\/\w+\/rules$/,
  'trusted origins, by the Management API': /^GET org \/api\/v1\/trustedOrigins$/,
  'features, by the Management API': /^GET org \/api\/v1\/features$/,
  'a page of another origin': /^GET org \/api\/v1\/users\/me$/,
  'Settings > Account': /^GET admin \/admin\/settings\/account$/,
  'Settings > Features': /^GET admin \/admin\/settings\/features$/,
  'an application': /^GET admin \/admin\/app\/oidc_client\/instance\/\w+\/$/,
  'Security > API': /^GET admin \/admin\/oauth2\/as$/,
  'an authorization server': /^GET admin \/admin\/oauth2\/as\/\w+$/,
};

test.describe('A run that observes an org', () => {
  for (const { interactionCode, rotation } of isWhole ? orgs : orgs.slice(0, 1))
    test(`asks it for nothing that changes anything: Interaction Code ${interactionCode ? 'on' : 'off'}, rotation ${rotation}`, async ({}, info) => {
      test.setTimeout(isWhole ? 1_800_000 : 240_000);
      await using org = await OrgWithAPast.start(info.outputPath('org'), interactionCode, rotation);
      await using proxy = await OrgProxy.before(org.process);
      const before = await org.whole();
      await using run = ConformanceRun.start(proxy, info.outputPath('run'), {
        level: 'observe',
        specs: isWhole ? [] : someSpecs,
      });

      const code = await run.ended();

      const asked = proxy.calls.map(told);
      const passed = Number(/^ *(\d+) passed/m.exec(run.output)?.[1]);
      const ofSignIn = proxy.calls.filter(isSignIn).length;
      process.stderr.write(
        `${passed} tests, ${asked.length} requests, ${ofSignIn} of them POST of the sign-in\n`,
      );
      expect(proxy.calls.filter((call) => !isSafe(call) && !isSignIn(call)).map(told)).toEqual([]);
      expect(code, run.output).toBe(0);
      expect(passed, run.output).toBeGreaterThan(isWhole ? 30 : 10);
      for (const [what, pattern] of Object.entries(kinds))
        expect(asked, what).toContainEqual(expect.stringMatching(pattern));
      expect(await org.whole()).toEqual(before);
    });
});
