import type { Mutant } from '../mutant.ts';

export const consoleServerAnswersEverybody: Mutant = {
  id: 'console-server-answers-everybody',
  does: 'The server of the Admin Console tells its settings to whoever asks.',
  decorate: ({ exchanges }) => {
    exchanges.around(async (request, proceed) => {
      const isAsked =
        request.method === 'GET' &&
        new URL(request.url).pathname === '/admin/api/v1/embedded-login-settings';
      return isAsked ? Response.json({ embeddedLoginSupport: false }) : proceed(request);
    });
  },
};
