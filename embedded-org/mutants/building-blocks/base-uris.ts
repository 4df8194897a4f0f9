import type { OrgParts } from '../../context.ts';
import { around } from '../../hooks/around.ts';

/** Refuses base URIs in the form of new applications. @param isRefused which */
export const refuseBaseUris = (
  { screens }: OrgParts,
  isRefused: (uri: string) => boolean,
): void => {
  around(screens.newApplication, 'save', (proceed, viewer, type, values) => {
    const wrong = values.baseUris.find((uri) => uri !== '' && isRefused(uri));
    if (wrong === undefined) return proceed(viewer, type, values);
    const text = `'${wrong}' is not a valid URI.`;
    return { kind: 'refused', errors: [{ field: 'baseUris', text }] } as const;
  });
};
