import { recordIn } from './json-form.ts';
import type { Json, Persistent } from './persistent.ts';
import { isPersistent } from './persistent.ts';

/** The parts of an object that keep something, by the name of their property. */
export const persistentPartsOf = (whole: object): Map<string, Persistent> =>
  new Map(
    Object.entries(whole).filter((entry): entry is [string, Persistent] => isPersistent(entry[1])),
  );

/** The snapshots of all parts of an object that keep something. */
export const snapshotOfParts = (whole: object): Record<string, Json> =>
  Object.fromEntries([...persistentPartsOf(whole)].map(([name, part]) => [name, part.snapshot()]));

/** @throws TypeError where a part is missing in the snapshot or unknown to the object */
export const restoreParts = (whole: object, kept: Json): void => {
  const parts = persistentPartsOf(whole);
  const snapshots = recordIn(kept);
  for (const name of Object.keys(snapshots))
    if (!parts.has(name)) throw new TypeError(`nothing here is called «${name}».`);
  for (const [name, part] of parts) {
    const snapshot = snapshots[name];
    if (snapshot === undefined) throw new TypeError(`it lacks «${name}».`);
    part.restore(snapshot);
  }
};
