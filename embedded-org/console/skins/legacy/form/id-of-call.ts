import type { DeedCall } from '../../../description.ts';

/** The id of a form as the server would write it: what it is of, in words with dots between. */
export const idOfCall = ({ deed, target = {} }: DeedCall): string =>
  [deed.split('.')[0], ...Object.values(target)].join('.');
