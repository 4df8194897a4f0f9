import { html } from 'hono/html';
import type { View } from './view.ts';

/** What an app has to say beside the sign-in: `alert` where it was refused. */
export const remarkView = (role: 'alert' | 'status', words: string): View =>
  html`<p role="${role}">${words}</p>`;
