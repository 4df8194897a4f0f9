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
export type Capability =
  | 'identity-engine'
  | 'api-access-management'
  | 'default-policy'
  /** The e-mails that the org sends to its users can be read. */
  | 'mailbox'
  /** Refresh token rotation is a feature at Settings > Features that can be switched off. */
  | 'rotation-is-a-feature'
  /** Refresh token rotation has become general: no feature, always there. */
  | 'rotation-is-general';

/** A generation of the Admin Console: to early 2021, to early 2024, since then. */
export type Generation = 'A' | 'B' | 'C';

/** Where the wording of a statement holds, when the console has changed its words since or before. */
interface Consoles {
  readonly in: readonly Generation[];
  /** What is asserted in its place in the other generations: a requirement's id, or a sentence. */
  readonly elsewhere: string;
}

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
  /** The generations of the console it speaks of; all, where it does not say. */
  readonly consoles?: Consoles;
}

/** A requirement's id: its area and a number of two digits, which is never used again. */
export type RequirementIdPattern =
  `${'ORG' | 'AS' | 'FLOW' | 'APP'}-${'IC' | 'NEW' | 'SET' | 'CRED' | 'LOGIN' | 'RT' | 'TO' | 'FEAT' | 'ADM'}-${number}`;
