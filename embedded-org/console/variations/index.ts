import type { OrgParts } from '../../context.ts';
import type { Look } from '../description.ts';
import type { Words } from '../words/words.ts';
import { applicationsAndResources } from './applications-and-resources.ts';
import { createAppIntegrationMenu } from './create-app-integration-menu.ts';
import type { ConsoleVariation } from './ids.ts';
import type { Variation } from './variation.ts';

const all: readonly Variation[] = [applicationsAndResources, createAppIntegrationMenu];

const chosen = (ids: readonly ConsoleVariation[]): readonly Variation[] =>
  all.filter(({ id }) => ids.includes(id));

/** The words of a console that has some of the variations. */
export const variedWords = (words: Words, ids: readonly ConsoleVariation[]): Words =>
  chosen(ids).reduce((sofar, variation) => variation.words?.(sofar) ?? sofar, words);

/** How such a console is drawn, beyond what its skin does by itself. */
export const variedLook = (ids: readonly ConsoleVariation[]): Look =>
  chosen(ids).reduce<Look>((sofar, { look }) => ({ ...sofar, ...look }), {});

/** Puts the variations around a console. */
export const vary = (parts: OrgParts, ids: readonly ConsoleVariation[]): void => {
  for (const { decorate } of chosen(ids)) decorate?.(parts);
};
