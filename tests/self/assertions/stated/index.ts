import { applications } from './applications.ts';
import { flows } from './flows.ts';
import { security } from './security.ts';
import { settings } from './settings.ts';
import type { StatedAssertions } from './stated.ts';

/** What is stated of assertions that no mutant needs. */
export const stated: StatedAssertions = { ...settings, ...applications, ...security, ...flows };
