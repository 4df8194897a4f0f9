import { html } from 'hono/html';
import type { View } from './view.ts';

/** What an app shows that no org knows yet. */
export const unregisteredView = (): View =>
  html`<p role="alert">This app has not been registered with an org.</p>`;
