import type { Outcome } from '../../console/description.ts';
import { around } from '../../hooks/around.ts';
import { withRow } from '../building-blocks/listed-only.ts';
import type { Mutant } from '../mutant.ts';

export const addedOriginsAreOnlyListed: Mutant = {
  id: 'added-origins-are-only-listed',
  does: '«Add Origin» lists a new origin that is not stored.',
  decorate: ({ screens }) => {
    const listed: { name: string; origin: string }[] = [];
    around(screens.trustedOrigins, 'add', (_proceed, _viewer, values): Outcome => {
      listed.push(values);
      return { kind: 'done' };
    });
    around(screens.trustedOrigins, 'list', (proceed, viewer) =>
      listed.reduce((list, { name, origin }) => withRow(list, name, origin), proceed(viewer)),
    );
  },
};
