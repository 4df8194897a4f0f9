import { Collection } from './collection.ts';
import { newId } from './ids.ts';
import { ConflictingFeatureRefusal } from './refusal.ts';

/** A self-service feature: an administrator may switch it on before everybody gets it. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly stage: 'EA' | 'BETA';
  /** Of a beta: whether every org may take part. */
  readonly state: 'OPEN' | 'CLOSED' | undefined;
  /** Ids of the features that have to be on before this one. */
  readonly dependencies: readonly string[];
  status: 'ENABLED' | 'DISABLED';
}

interface Known {
  readonly name: string;
  readonly description: string;
  readonly stage: 'EA' | 'BETA';
  readonly needs?: string;
}

/**
 * The features of a current org. The names were seen in recordings of real orgs; which of them
 * depend on which is made up where no recording tells, except that «for expiring passwords» builds
 * upon the policy it is named after.
 */
const known: readonly Known[] = [
  {
    name: 'Okta account management policy',
    description: 'A policy decides when users may enrol, unlock and recover their account.',
    stage: 'EA',
  },
  {
    name: 'Okta account management policy for expiring passwords',
    description: 'The account management policy also protects the change of expired passwords.',
    stage: 'EA',
    needs: 'Okta account management policy',
  },
  {
    name: 'Android Device Trust',
    description: 'Device assurance takes more signals from Android devices.',
    stage: 'EA',
  },
  {
    name: 'Front-channel Single Logout',
    description: 'A sign-out of one app signs out of all apps of the same browser.',
    stage: 'EA',
  },
  {
    name: 'Temporary Access Code',
    description: 'An administrator gives a code that lets a user in for a while.',
    stage: 'EA',
  },
  {
    name: 'Unified look and feel for Okta Dashboard',
    description: 'The dashboard takes its colours from the brand of the org.',
    stage: 'BETA',
  },
];

/**
 * Refresh token rotation while it was a feature: early access in 2020, general since June 2021
 * (Okta, release notes of these years). What it was called in the list is not known.
 */
const rotation = {
  name: 'Refresh Token Rotation',
  description: 'Apps can have refresh tokens that are replaced each time they are used.',
  stage: 'EA',
} as const satisfies Known;

/**
 * Settings > Features. The list is closed: nobody makes a feature, one is switched on and off. The
 * catalogue of event types has none for it, so the System Log is not told.
 */
export class Features extends Collection<Feature> {
  constructor() {
    super('Feature');
    const ids = new Map(known.map(({ name }) => [name, newId('ftr')]));
    for (const { name, description, stage, needs } of known)
      this.add({
        id: ids.get(name) ?? newId('ftr'),
        name,
        description,
        stage,
        state: stage === 'BETA' ? 'OPEN' : undefined,
        dependencies: needs === undefined ? [] : [ids.get(needs) ?? ''],
        status: 'DISABLED',
      });
  }

  /** Makes rotation a feature, as it was before everybody had it. For who fills a new org. */
  makeRotationAFeature(status: Feature['status']): void {
    this.add({ id: newId('ftr'), ...rotation, state: undefined, dependencies: [], status });
  }

  /** Whether refresh tokens can rotate at all: always, once it is no feature any more. */
  isRotationOffered(): boolean {
    return this.findByName(rotation.name)?.status !== 'DISABLED';
  }

  findByName(name: string): Feature | undefined {
    return this.all().find((feature) => feature.name === name);
  }

  /** What has to be on for a feature to be on. */
  dependenciesOf(id: string): Feature[] {
    return this.get(id).dependencies.map((dependency) => this.get(dependency));
  }

  /** What is off while a feature is off. */
  dependentsOf(id: string): Feature[] {
    const { id: known } = this.get(id);
    return this.all().filter(({ dependencies }) => dependencies.includes(known));
  }

  /**
   * Switches a feature on.
   *
   * @param force its dependencies are switched on with it
   * @throws ConflictingFeatureRefusal where one of them is off and not to be forced
   */
  enable(id: string, force = false): Feature {
    const feature = this.get(id);
    const missing = this.dependenciesOf(id).filter(({ status }) => status === 'DISABLED');
    if (missing.length > 0 && !force) throw new ConflictingFeatureRefusal();
    for (const dependency of missing) this.enable(dependency.id, true);
    feature.status = 'ENABLED';
    return feature;
  }

  /**
   * Switches a feature off.
   *
   * @param force what depends on it is switched off with it
   * @throws ConflictingFeatureRefusal where something that depends on it is on
   */
  disable(id: string, force = false): Feature {
    const feature = this.get(id);
    const inUse = this.dependentsOf(id).filter(({ status }) => status === 'ENABLED');
    if (inUse.length > 0 && !force) throw new ConflictingFeatureRefusal();
    for (const dependent of inUse) this.disable(dependent.id, true);
    feature.status = 'DISABLED';
    return feature;
  }
}
