import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { startOrg } from '../../../embedded-org/index.ts';
import { persistentPartsOf } from '../../../embedded-org/state/parts.ts';
import { people, seededApiToken } from '../../../embedded-org/seed.ts';
import { z } from 'zod';
import { ManagementOrg } from './management-org.ts';
import type { GeneratedRequest } from './property-requests.ts';
import { anyRequest, firstObjects, oddIds } from './property-requests.ts';

/** Milliseconds after which an answer is thought never to come. */
const patience = 10_000;

test.describe('Any request', () => {
  test('10,000 requests at the API: no 5xx, no hang, nothing changed by a refusal', async () => {
    test.setTimeout(240_000);
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRequest, { minLength: 100, maxLength: 100 }),
        async (requests) => {
          const org = new ManagementOrg();
          const limited = org.tokenOf('USER_ADMIN');
          for (const { path, body } of firstObjects)
            await org.call(path, {
              method: 'POST',
              token: seededApiToken,
              body: JSON.stringify(body),
              headers: { 'content-type': 'application/json' },
            });
          const own = org.org.users.get(people.admin.username).id;
          let before = stateOf(org);
          for (const request of requests) {
            const answer = await inTime(send(org, idsIn(before, own), request, limited));
            sent += 1;
            const fault = faultOf(answer.status, answer.body);
            if (fault !== undefined) throw new Error(`${fault}: ${told(request)}`);
            if (request.method === 'GET' && answer.status < 400) continue;
            const after = stateOf(org);
            if (answer.status >= 400 && after !== before)
              throw new Error(`Refused with ${answer.status}, but changed: ${told(request)}`);
            before = after;
          }
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
    expect(sent).toBe(10_000);
  });

  test('the whole org host: no 5xx and no hang, whatever is asked of it', async () => {
    test.setTimeout(120_000);
    await using org = await startOrg({ seed: { interactionCode: true } });
    const form = fc.dictionary(
      fc.constantFrom(
        'client_id',
        'client_secret',
        'grant_type',
        'scope',
        'code',
        'redirect_uri',
        'interaction_code',
        'code_verifier',
        'code_challenge',
        'code_challenge_method',
        'refresh_token',
        'token',
        'state',
        'nonce',
        'response_type',
        'prompt',
        'max_age',
        'client_assertion',
        'client_assertion_type',
      ),
      fc.oneof(
        fc.constantFrom(
          org.client.clientId,
          org.client.redirectUri,
          'openid profile',
          'code',
          'S256',
          'client_credentials',
          'interaction_code',
          'authorization_code',
          'refresh_token',
          'none',
          'a.b.c',
        ),
        fc.string({ maxLength: 60 }),
      ),
    );
    const path = fc.constantFrom(
      '/oauth2/default/v1/token',
      '/oauth2/v1/token',
      '/oauth2/default/v1/interact',
      '/oauth2/default/v1/authorize',
      '/oauth2/v1/authorize',
      '/oauth2/default/v1/introspect',
      '/oauth2/default/v1/revoke',
      '/oauth2/default/v1/userinfo',
      '/oauth2/default/v1/logout',
      '/oauth2/nowhere/v1/token',
      '/idp/idx/introspect',
      '/idp/idx/identify',
      '/idp/idx/challenge/answer',
      '/idp/idx/cancel',
      '/api/v1/authn',
      '/api/v1/sessions/me',
      '/login/sessionCookieRedirect',
    );
    await fc.assert(
      fc.asyncProperty(path, form, fc.boolean(), fc.boolean(), async (at, given, isJson, isGet) => {
        const text = isJson ? JSON.stringify(given) : new URLSearchParams(given).toString();
        const { status } = await inTime(
          isGet
            ? org.request(`${at}?${new URLSearchParams(given).toString()}`)
            : org.request(at, {
                method: 'POST',
                headers: {
                  'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
                },
                body: text,
              }),
        );
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 1_000, interruptAfterTimeLimit: 60_000 },
    );
  });
});

/** Everything the org holds but its log, to which refusals may be told. */
const stateOf = ({ org }: ManagementOrg): string =>
  JSON.stringify(
    [...persistentPartsOf(org)]
      .filter(([name]) => name !== 'log')
      .map(([name, part]) => [name, part.snapshot()]),
  );

/**
 * The ids the org has given, and odd ones.
 *
 * @param own of the user who asks: without it nothing more could be asked
 */
const idsIn = (state: string, own: string): string[] =>
  [...oddIds, ...Array.from(state.matchAll(/"id":"([^"]+)"/g), ([, id]) => id ?? '')].filter(
    (id) => id !== own && id !== 'me',
  );

/** What is wrong with an answer; a refusal has Okta's form. */
const faultOf = (status: number, body: unknown): string | undefined => {
  if (status >= 500) return `${status}`;
  if (status < 400) return undefined;
  const refusal = z.object({
    errorCode: z.string().regex(/^E\d{7}$/),
    errorSummary: z.string(),
    errorLink: z.string(),
    errorId: z.string().regex(/^oae.{22}$/),
    errorCauses: z.array(z.object({ errorSummary: z.string() })),
  });
  return refusal.safeParse(body).success ? undefined : `no refusal of Okta's form (${status})`;
};

const send = (
  org: ManagementOrg,
  ids: readonly string[],
  { method, template, slots, query, body, contentType, credentials }: GeneratedRequest,
  limited: string,
): ReturnType<ManagementOrg['call']> => {
  let next = 0;
  const path = template.replaceAll(/\{(\w+)\}/g, (_, prefix: string) => {
    const { at, isFitting } = slots[next++] ?? { at: 0, isFitting: 0 };
    const fitting = isFitting > 0 ? ids.filter((id) => id.startsWith(prefix)) : [];
    const choice = fitting.length > 0 ? fitting : ids;
    const id = choice[at % choice.length] ?? '';
    return id.startsWith('%') || id === '..' ? id : encodeURIComponent(id);
  });
  const search =
    query.length === 0 ? '' : `?${new URLSearchParams(query.map(([...pair]) => pair)).toString()}`;
  const tokens = { super: seededApiToken, limited, none: null, wrong: 'wrong' };
  const hasBody = body !== undefined && method !== 'GET';
  return org.call(`${path}${search}`, {
    method: method as 'GET',
    token: tokens[credentials],
    ...(hasBody && { body }),
    ...(hasBody && { headers: { 'content-type': contentType ?? '' } }),
  });
};

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`There was no answer within ${patience} ms.`));
    }, patience);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });

/** A request in a line, short enough to be read. */
const told = ({ method, template, query, body, credentials }: GeneratedRequest): string =>
  `${method} ${template} ${JSON.stringify(query)} by ${credentials}: ${(body ?? '').slice(0, 300)}`;
