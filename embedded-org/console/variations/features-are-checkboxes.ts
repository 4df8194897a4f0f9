import type { Variation } from './variation.ts';

export const featuresAreCheckboxes: Variation = {
  id: 'features-are-checkboxes',
  look: { featureSwitch: 'checkbox' },
};
