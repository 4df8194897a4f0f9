import type { RequirementId } from '../../../requirements/index.ts';

/** Mutants by what they break of a requirement; a facet without one does not compile. */
type FacetsOfOne = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The same of the requirements of an area. */
export type Facets = Readonly<Partial<Record<RequirementId, FacetsOfOne>>>;
