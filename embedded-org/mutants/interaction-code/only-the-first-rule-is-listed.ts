import { around } from '../../hooks/around.ts';
import type { Mutant } from '../mutant.ts';

export const onlyTheFirstRuleIsListed: Mutant = {
  id: 'only-the-first-rule-is-listed',
  does: 'A policy shows the first of its rules only.',
  decorate: ({ screens }) => {
    around(screens.rules, 'list', (proceed, ...of) => {
      const list = proceed(...of);
      return { ...list, rows: list.rows.slice(0, 1) };
    });
  },
};
