import type { Variation } from './variation.ts';

export const featuresAreSwitches: Variation = {
  id: 'features-are-switches',
  look: { featureSwitch: 'switch' },
};
