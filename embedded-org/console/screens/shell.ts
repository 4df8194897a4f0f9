import type { NavigationEntry, NavigationGroup, Shell } from '../description.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';
import { whereSaid } from './where-said.ts';

/** What is around every screen: menu, search, user menu, footer. */
export class ShellScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(viewer: Viewer): Shell {
    const { look, org, words } = this.#around;
    const { shell } = words;
    const { profile } = org.users.get(viewer.userId);
    return {
      look,
      ...(shell.heading !== undefined && { heading: shell.heading }),
      groups: this.navigation(),
      search: shell.search,
      user: {
        menu: shell.userMenu,
        name: `${profile.firstName} ${profile.lastName}`,
        email: profile.email,
        org: org.name,
        orgHost: new URL(viewer.orgUrl).host,
      },
      settings: { text: shell.mySettings, to: `${viewer.orgUrl}/enduser/settings` },
      signOut: { text: shell.signOut, to: '/admin/sso/logout' },
      ...(shell.help !== undefined && { help: { text: shell.help, to: '#' } }),
      footer: [
        shell.copyright,
        shell.privacy,
        shell.statusSite,
        shell.cell,
        shell.version(org.engine === 'idx' ? 'E' : 'C'),
        shell.feedback,
      ],
    };
  }

  /** The entries of the menu. Those of screens that are not emulated lead to a page that says so. */
  navigation(): NavigationGroup[] {
    const { navigation: words } = this.#around.words;
    return [
      {
        id: 'DASHBOARD',
        text: words.dashboard,
        entries: [
          { text: words.overview, to: '/admin/dashboard' },
          ...entry(words.tasks, '/admin/tasks'),
        ],
      },
      {
        id: 'DIRECTORY',
        text: words.directory,
        entries: [
          { text: words.people, to: '/admin/users' },
          { text: words.groups, to: '/admin/groups' },
        ],
      },
      ...whereSaid(words.customizations, (text) => [
        {
          id: 'CUSTOMIZATIONS',
          text,
          entries: [
            { text: words.brands, to: '/admin/customizations/brands' },
            { text: words.other, to: '/admin/customizations/other' },
          ],
        },
      ]),
      {
        id: 'APPLICATIONS',
        text: words.applications,
        entries: [
          { text: words.applicationList, to: '/admin/apps/active' },
          { text: words.selfService, to: '/admin/apps/self-service' },
          ...entry(words.apiServiceIntegrations, '/admin/apps/api-service-integrations'),
          ...entry(words.oinIntegrations, '/admin/apps/oin-integrations'),
        ],
      },
      ...whereSaid(words.identityGovernance, (text) => [
        {
          id: 'IDENTITY_GOVERNANCE',
          text,
          entries: [{ text: words.accessCertifications, to: '/admin/governance/certifications' }],
        },
      ]),
      {
        id: 'SECURITY',
        text: words.security,
        entries: [
          { text: words.general, to: '/admin/access/general' },
          { text: words.authenticators, to: '/admin/access/multifactor' },
          { text: words.networks, to: '/admin/access/networks' },
          { text: words.administrators, to: '/admin/access/admins' },
          { text: words.api, to: '/admin/oauth2/as' },
        ],
      },
      {
        id: 'WORKFLOW',
        text: words.workflow,
        entries: [
          { text: words.inlineHooks, to: '/admin/workflow/inlinehooks' },
          { text: words.eventHooks, to: '/admin/workflow/eventhooks' },
        ],
      },
      {
        id: 'REPORTS',
        text: words.reports,
        entries: [{ text: words.systemLog, to: '/report/system_log_2' }],
      },
      {
        id: 'SETTINGS',
        text: words.settings,
        entries: [
          { text: words.account, to: '/admin/settings/account' },
          { text: words.features, to: '/admin/settings/features' },
          { text: words.downloads, to: '/admin/settings/downloads' },
        ],
      },
    ];
  }
}

/** An entry that some generations do not have. */
const entry = (text: string | undefined, to: string): readonly NavigationEntry[] =>
  whereSaid(text, (said) => [{ text: said, to }]);
