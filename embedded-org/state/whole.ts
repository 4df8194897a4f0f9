import { fieldOf, recordIn } from './json-form.ts';
import type { Json, Persistent } from './persistent.ts';

/** What of an org is kept: the domain and, once a request has built it, what OAuth has given out. */
export interface Kept {
  readonly org: Persistent;
  readonly oauth?: Persistent;
}

export const snapshotOfWhole = ({ org, oauth }: Kept): Json => ({
  org: org.snapshot(),
  ...(oauth ? { oauth: oauth.snapshot() } : {}),
});

/** @throws TypeError for a snapshot of another org or of another version */
export const restoreWhole = ({ org, oauth }: Kept, kept: Json): void => {
  org.restore(fieldOf(kept, 'org'));
  const given = recordIn(kept)['oauth'];
  if (given !== undefined) oauth?.restore(given);
};
