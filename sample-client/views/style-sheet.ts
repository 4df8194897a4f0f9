import { readFileSync } from 'node:fs';
import type { Context } from 'hono';

/** Route of the style sheet both apps share. */
export const styleSheet = (context: Context): Response =>
  context.body(readFileSync(new URL('./style.css', import.meta.url), 'utf8'), 200, {
    'Content-Type': 'text/css; charset=utf-8',
  });
