import type { Variation } from './variation.ts';

/** The screen of applications knows it by its id: it alone has the words of the menu. */
export const createAppIntegrationMenu: Variation = { id: 'create-app-integration-menu' };
