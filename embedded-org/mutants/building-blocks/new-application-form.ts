import type { OrgParts } from '../../context.ts';
import type { ApplicationType } from '../../domain/grant-types.ts';
import { around } from '../../hooks/around.ts';

type NewApplicationForm = OrgParts['screens']['newApplication'];
type Values = Parameters<NewApplicationForm['save']>[2];

/** Lets the form of new applications of one type save something else than was filled in. */
export const saveOtherwise = (
  type: ApplicationType,
  { screens }: OrgParts,
  change: (values: Values) => Partial<Values>,
): void => {
  around(screens.newApplication, 'save', (proceed, viewer, of, values) =>
    proceed(viewer, of, of === type ? { ...values, ...change(values) } : values),
  );
};
