import type { Confirmation, Painting } from '../description.ts';
import { changePaintings } from './building-blocks/paintings.ts';
import type { Variation } from './variation.ts';

/** Wherever in the description an action is confirmed. */
const withOk = (_key: string, value: unknown): unknown =>
  isConfirmation(value) ? { ...value, confirm: 'OK' } : value;

const isConfirmation = (value: unknown): value is Confirmation =>
  typeof value === 'object' && value !== null && 'confirm' in value && 'cancel' in value;

export const confirmationsSayOk: Variation = {
  id: 'confirmations-say-ok',
  decorate: (parts) => {
    changePaintings(parts, (painting) => JSON.parse(JSON.stringify(painting), withOk) as Painting);
  },
};
