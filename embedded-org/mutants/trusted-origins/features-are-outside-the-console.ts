import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const featuresAreOutsideTheConsole: Mutant = {
  id: 'features-are-outside-the-console',
  does: 'The entry Settings > Features of the menu leads to a page of the org host.',
  decorate: ({ exchanges, screens }) => {
    around(screens.shell, 'describe', (proceed, viewer) => {
      const shell = proceed(viewer);
      const groups = shell.groups.map((group) => ({
        ...group,
        entries: group.entries.map((entry) =>
          entry.to === '/admin/settings/features'
            ? { ...entry, to: `${viewer.orgUrl}/features` }
            : entry,
        ),
      }));
      return { ...shell, groups };
    });
    exchanges.around((request, proceed) =>
      new URL(request.url).pathname === '/features'
        ? Promise.resolve(
            new Response('<h1>Features</h1>', { headers: { 'content-type': 'text/html' } }),
          )
        : proceed(request),
    );
  },
};
