import { z } from 'zod';
import type { Feature } from '../../domain/features.ts';
import type { Action, Outcome, PanelBlock, Screen, Switch, SwitchesBlock } from '../description.ts';
import { demand } from './permissions.ts';
import { refusing } from './refusing.ts';
import type { Surroundings } from './surroundings.ts';
import type { Viewer } from './viewer.ts';

export const featureTarget = z.object({ id: z.string() });
export const featuresTarget = z.object({ stage: z.enum(['EA', 'BETA']) });
export const featuresValues = z.object({ features: z.array(z.string()) });

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
        this.block(viewer, 'EA'),
        ...(this.ofStage('BETA').length > 0 ? [this.block(viewer, 'BETA')] : []),
      ],
    };
  }

  ofStage(stage: Feature['stage']): Feature[] {
    return this.#around.org.features.all().filter((feature) => feature.stage === stage);
  }

  /** Switches, or boxes that are ticked and saved. */
  block(viewer: Viewer, stage: Feature['stage']): SwitchesBlock | PanelBlock {
    const { boxes } = this.#around.words.features;
    return boxes === undefined ? this.list(viewer, stage) : this.panel(viewer, stage, boxes);
  }

  /** A form with a box for each feature. @param label of the boxes together */
  panel(viewer: Viewer, stage: Feature['stage'], label: string): PanelBlock {
    const { permissions, words } = this.#around;
    const { common } = words;
    const { introduction = '', switches, title } = this.list(viewer, stage);
    const features = this.ofStage(stage);
    return {
      kind: 'panel',
      title,
      introduction,
      form: {
        fields: [
          {
            kind: 'checkboxes',
            name: 'features',
            label,
            groups: [
              {
                heading: '',
                options: switches.map(({ description, flip, hint = '', name }, index) => ({
                  value: features[index]?.id ?? '',
                  text: name,
                  help: `${description} ${hint}`.trim(),
                  locked: flip === undefined,
                })),
              },
            ],
          },
        ],
        values: {
          features: features.filter(({ status }) => status === 'ENABLED').map(({ id }) => id),
        },
      },
      ...(permissions.mayManageFeatures(viewer) &&
        features.length > 0 && {
          edit: {
            text: common.edit,
            save: common.save,
            cancel: common.cancel,
            submit: { deed: 'features.save', target: { stage } },
          },
        }),
    };
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
   * Turns on what is ticked and was off, and off what is not and was on.
   *
   * @throws ForbiddenRefusal for anyone but a super administrator
   */
  save(viewer: Viewer, stage: Feature['stage'], ticked: readonly string[]): Outcome {
    const { permissions, words } = this.#around;
    demand(permissions.mayManageFeatures(viewer));
    return refusing({}, () => {
      for (const { id, status } of this.ofStage(stage)) {
        if (ticked.includes(id) && status === 'DISABLED') this.enable(viewer, id);
        if (!ticked.includes(id) && status === 'ENABLED') this.disable(viewer, id);
      }
      return { kind: 'done', toast: words.common.saved };
    });
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
