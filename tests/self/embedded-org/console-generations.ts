import type { ConsoleVisit } from './console-test.ts';
import { expect } from './console-test.ts';

/** An application as the Management API tells it when it is made. */
export interface MadeApplication {
  readonly id: string;
  readonly credentials: {
    readonly oauthClient: { readonly client_id: string; readonly client_secret?: string };
  };
}

export const makeApplication = (
  visit: ConsoleVisit,
  type: 'web' | 'browser',
): Promise<MadeApplication> =>
  visit.api('/apps', {
    method: 'POST',
    body: JSON.stringify({
      name: 'oidc_client',
      label: `A ${type} app`,
      signOnMode: 'OPENID_CONNECT',
      settings: {
        oauthClient: {
          application_type: type,
          redirect_uris: ['https://app.example.com/callback'],
          response_types: ['code'],
          grant_types: ['authorization_code'],
        },
      },
    }),
  });

export const pathOfApplication = ({ id }: MadeApplication): string =>
  `/admin/app/oidc_client/instance/${id}/`;

/**
 * Opens screens, one after another, and expects each without a fault.
 *
 * @param screens headings by path
 */
export const screensPaint = async (
  visit: ConsoleVisit,
  screens: Readonly<Record<string, string>>,
): Promise<void> => {
  const faults: string[] = [];
  visit.page.on('pageerror', ({ message }) => faults.push(message));
  for (const [path, heading] of Object.entries(screens)) {
    await visit.open(path);
    await expect(visit.page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    await expect(visit.page, path).toHaveTitle(`Embedded Org - ${heading}`);
  }
  expect(faults).toEqual([]);
};
