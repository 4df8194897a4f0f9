export { AccountPage } from './admin-console/settings/account-page.ts';
export { ApplicationPage } from './admin-console/applications/application-page.ts';
export { ApplicationsPage } from './admin-console/applications/applications-page.ts';
export { AuthorizationServerPage } from './admin-console/security/api/authorization-servers/authorization-server-page.ts';
export { AuthorizationServersPage } from './admin-console/security/api/authorization-servers/authorization-servers-page.ts';
export type { ConsolePage } from './controls/console-page.ts';
export type { FoundBy } from './controls/found-by.ts';
export { words } from './words.ts';
