import { escaped, page } from './html.ts';

/** What a magic link shows to whoever has opened it. */
export const emailLinkPage = (orgName: string, message: string): string =>
  page(`${orgName} - Email link`, `<main>\n<h1>${escaped(message)}</h1>\n</main>`);
