import type { Org } from '../../domain/org.ts';
import { around } from '../../hooks/around.ts';

/** Lets something be defined as a trusted origin that is none. @param isTaken says what */
export const takeAnyOrigin = (org: Org, isTaken: (origin: string) => boolean): void => {
  around(org.trustedOrigins, 'create', (proceed, draft, by) => {
    if (!isTaken(draft.origin)) return proceed(draft, by);
    // Another origin passes the checks, and is exchanged then.
    const entry = proceed({ ...draft, origin: 'https://not-an-asterisk.example' }, by);
    entry.origin = draft.origin;
    return entry;
  });
};
