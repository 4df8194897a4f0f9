import { randomCharacters } from '../../domain/ids.ts';
import type { Call } from '../http/call.ts';

/** Whether the link is answered instead of mailed. */
export const withoutMail = (call: Call): boolean => call.query('sendEmail') === 'false';

/** Where the user would choose a new password, as recorded; the org serves no such page. */
export const resetLink = (call: Call): { readonly resetPasswordUrl: string } => ({
  resetPasswordUrl: `${call.orgUrl}/reset_password/${randomCharacters(20)}`,
});
