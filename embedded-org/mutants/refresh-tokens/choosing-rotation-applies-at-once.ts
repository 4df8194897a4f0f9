import { inConsole } from '../../hooks/console-script.ts';
import type { Mutant } from '../mutant.ts';

export const choosingRotationAppliesAtOnce: Mutant = {
  id: 'choosing-rotation-applies-at-once',
  does: 'Choosing rotation takes effect without Save.',
  decorate: (parts) => {
    const path = '/admin/rotate-at-once/';
    parts.exchanges.around((request, proceed) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(path)) return proceed(request);
      const app = parts.org.applications.get(pathname.slice(path.length));
      app.refreshToken = { rotationType: 'ROTATE', leeway: 30 };
      return Promise.resolve(new Response());
    });
    inConsole(parts, () => {
      document.addEventListener('change', (event) => {
        const chosen = event.target as HTMLInputElement;
        if (!chosen.closest('.o-form-input-name-rotationType')) return;
        const [, id = ''] = /instance\/([^/]+)/.exec(location.pathname) ?? [];
        const request = new XMLHttpRequest();
        // Not asynchronous: the choice is to have its effect as soon as it can be seen.
        request.open('GET', `/admin/rotate-at-once/${id}`, false);
        request.send();
      });
    });
  },
};
