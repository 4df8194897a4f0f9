/** How binding a statement is. A `must` that is not met means that the org does not conform. */
export type Level = 'must' | 'should' | 'may';

/** Where in the documents a requirement stands. */
export interface Source {
  readonly document: string;
  readonly section: string;
  readonly url: string;
  /** The day on which the document was read, ISO 8601. */
  readonly read: string;
}

/** What a target declares that it has; the only origin of «not applicable». */
export type Capability = 'identity-engine' | 'api-access-management' | 'default-policy';

/** One thing the documents require, in our own words. */
export interface Requirement {
  readonly title: string;
  readonly level: Level;
  /** Where in the console, or at which interface, it shows. */
  readonly area: string;
  /** The statements of the source documents it covers, `R1-02` and the like. */
  readonly statements: readonly string[];
  readonly source: Source;
  /** Why nothing in an org can show it. */
  readonly untestable?: string;
  /** Without these the requirement does not apply to a target. */
  readonly needs?: readonly Capability[];
}

/** A requirement's id: its area and a number of two digits, which is never used again. */
export type RequirementIdPattern = `${'ORG' | 'AS' | 'FLOW'}-IC-${number}`;
