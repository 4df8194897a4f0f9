import { ForbiddenRefusal, NotFoundRefusal } from '../domain/refusal.ts';
import type { Screen } from './description.ts';
import type { Screens } from './screens/index.ts';
import type { WizardType } from './screens/new-application.ts';
import type { Viewer } from './screens/viewer.ts';

/** A screen, and the HTTP status of the page that shows it. */
export interface Place {
  readonly screen: Screen;
  readonly status: 200 | 403 | 404;
}

type Find = (screens: Screens, viewer: Viewer, url: URL, id: string) => Screen | undefined;

const wizardTypes: Readonly<Record<string, WizardType>> = {
  WEB: 'web',
  BROWSER: 'browser',
  NATIVE: 'native',
};

/** The paths of the real console; a group in the pattern is the id of what is shown. */
const places: readonly (readonly [RegExp, Find])[] = [
  [/^\/admin\/dashboard$/, (screens) => screens.dashboard.describe()],
  [/^\/admin\/users$/, (screens) => screens.directory.describePeople()],
  [/^\/admin\/groups$/, (screens) => screens.directory.describeGroups()],
  [/^\/admin\/access\/admins$/, (screens) => screens.directory.describeAdministrators()],
  [/^\/admin\/settings\/account$/, (screens, viewer) => screens.account.describe(viewer)],
  [/^\/admin\/settings\/features$/, (screens, viewer) => screens.features.describe(viewer)],
  [/^\/admin\/apps\/active$/, (screens, viewer) => screens.applications.describe(viewer)],
  [/^\/admin\/apps\/add-app$/, (screens, viewer) => screens.catalog.describe(viewer)],
  [
    /^\/admin\/apps\/oauth2-wizard\/create$/,
    (screens, viewer, url) => {
      const type = wizardTypes[url.searchParams.get('applicationType') ?? ''];
      return type && screens.newApplication.describe(viewer, type);
    },
  ],
  [
    /^\/admin\/app\/oidc_client\/instance\/([^/]+)\/?$/,
    (screens, viewer, _, id) => screens.application.describe(viewer, id),
  ],
  [/^\/admin\/oauth2\/as$/, (screens, viewer) => screens.api.describe(viewer, 'oauth-as')],
  [
    /^\/admin\/oauth2\/as\/([^/]+)$/,
    (screens, viewer, _, id) => screens.authorizationServer.describe(viewer, id),
  ],
  [
    /^\/admin\/access\/api\/tokens$/,
    (screens, viewer) => screens.api.describe(viewer, 'api-tokens'),
  ],
  [
    /^\/admin\/access\/api\/trusted_origins$/,
    (screens, viewer) => screens.api.describe(viewer, 'trusted-origins'),
  ],
];

/**
 * What an administrator sees at a path of the console. A page that is not emulated, or whose object
 * is not there, says so and answers 404.
 *
 * @param url path and query as in the address bar
 */
export const lookAt = (screens: Screens, viewer: Viewer, url: URL): Place => {
  try {
    const screen = screenAt(screens, viewer, url);
    if (screen) return { screen, status: 200 };
  } catch (refusal) {
    if (refusal instanceof ForbiddenRefusal)
      return { screen: screens.plainPage.describeForbidden(url.pathname), status: 403 };
    if (!(refusal instanceof NotFoundRefusal)) throw refusal;
  }
  return { screen: screens.plainPage.describe(url.pathname), status: 404 };
};

const screenAt = (screens: Screens, viewer: Viewer, url: URL): Screen | undefined => {
  for (const [pattern, find] of places) {
    const match = pattern.exec(url.pathname);
    if (match) return find(screens, viewer, url, match[1] ?? '');
  }
  return undefined;
};
