import { deafenRadios } from './building-blocks/only-one-half.ts';
import type { Variation } from './variation.ts';

export const radiosHearOnlyTheirCircle: Variation = {
  id: 'radios-hear-only-their-circle',
  decorate: (parts) => {
    deafenRadios(parts, 'label');
  },
};
