import { deafenRadios } from './building-blocks/only-one-half.ts';
import type { Variation } from './variation.ts';

export const radiosHearOnlyTheirLabel: Variation = {
  id: 'radios-hear-only-their-label',
  decorate: (parts) => {
    deafenRadios(parts, 'circle');
  },
};
