import { z } from 'zod';
import type { Feature } from '../../domain/features.ts';
import type { Action, Outcome, Screen, Switch, SwitchesBlock } from '../description.ts';
import { demand } from './permissions.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const featureTarget = z.object({ id: z.string() });

/** Settings > Features: what an org can have before everyone gets it. */
export class FeaturesScreen {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  describe(viewer: Viewer): Screen {
    const { features } = this.#around.words;
    return {
      title: features.title,
      navigation: '/admin/settings/features',
      blocks: [
        this.list(viewer, 'EA'),
        ...(this.ofStage('BETA').length > 0 ? [this.list(viewer, 'BETA')] : []),
      ],
    };
  }

  ofStage(stage: Feature['stage']): Feature[] {
    return this.#around.org.features.all().filter((feature) => feature.stage === stage);
  }

  list(viewer: Viewer, stage: Feature['stage']): SwitchesBlock {
    const { features: words } = this.#around.words;
    const features = this.ofStage(stage);
    const introduction = stage === 'EA' ? words.introduction : words.betaIntroduction;
    return {
      kind: 'switches',
      title: stage === 'EA' ? words.earlyAccess : words.beta,
      introduction: features.length > 0 ? introduction : words.none,
      switches: features.map((feature) => this.switchOf(viewer, feature)),
    };
  }

  /** Greyed out while something it depends on is off, and for anyone but a super administrator. */
  switchOf(viewer: Viewer, feature: Feature): Switch {
    const { org, permissions, words } = this.#around;
    const { features } = words;
    const isOn = feature.status === 'ENABLED';
    const missing = org.features
      .dependenciesOf(feature.id)
      .filter(({ status }) => status === 'DISABLED');
    const isBlocked = !isOn && missing.length > 0;
    const mayFlip = permissions.mayManageFeatures(viewer);
    return {
      name: feature.name,
      description: feature.description,
      documentation: { text: features.learnMore, to: '#' },
      on: isOn,
      ...(isBlocked && { hint: features.needs(namesOf(missing)) }),
      ...(!mayFlip && { hint: features.superOnly }),
      ...(mayFlip && !isBlocked && { flip: this.#flip(feature) }),
    };
  }

  /** @throws ForbiddenRefusal for anyone but a super administrator */
  enable(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageFeatures(viewer));
    org.features.enable(id);
    return { kind: 'done' };
  }

  /**
   * Turns a feature off, and with it what depends on it: the dialog has asked.
   *
   * @throws ForbiddenRefusal for anyone but a super administrator
   */
  disable(viewer: Viewer, id: string): Outcome {
    const { org, permissions } = this.#around;
    demand(permissions.mayManageFeatures(viewer));
    org.features.disable(id, true);
    return { kind: 'done' };
  }

  #flip({ id, name, status }: Feature): Action {
    const { org, words } = this.#around;
    const { features, common } = words;
    if (status === 'DISABLED')
      return { kind: 'do', call: { deed: 'features.enable', target: { id } } };
    const call = { deed: 'features.disable', target: { id } } as const;
    const inUse = org.features.dependentsOf(id).filter((other) => other.status === 'ENABLED');
    if (inUse.length === 0) return { kind: 'do', call };
    return {
      kind: 'do',
      call,
      confirmation: {
        title: features.disableTitle(name),
        text: features.dependents(name, namesOf(inUse)),
        confirm: features.disable,
        cancel: common.cancel,
      },
    };
  }
}

const namesOf = (features: readonly Feature[]): string =>
  features.map(({ name }) => name).join(', ');
