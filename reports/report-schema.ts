import { z } from 'zod';

/** What a run found about one requirement. */
export const requirementVerdictSchema = z.enum([
  'met',
  'not-met',
  'warning',
  'not-tested',
  'not-applicable',
  'waived',
  'error',
]);

/** What a run found about the org. */
export const summaryVerdictSchema = z.enum([
  'conforms',
  'does-not-conform',
  'partially',
  'unknown',
]);

/** What became of one test, over all its attempts. */
export const testOutcomeSchema = z.enum([
  'passed',
  'passed-on-retry',
  'failed',
  'broken',
  'waived',
  'waiver-unused',
  'not-applicable',
  'skipped',
  'not-run',
]);

const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();

/** What stands in the attachment `target` of a test, and in the report. */
export const targetSchema = z.object({
  kind: z.enum(['embedded', 'live']),
  orgUrl: z.string(),
  adminUrl: z.string(),
  engine: z.enum(['idx', 'v1']),
  console: z.object({
    generation: z.string(),
    version: z.string().nullish(),
    skin: z.string(),
  }),
  runLevel: z.enum(['observe', 'create', 'disrupt']),
  capabilities: z.array(z.string()),
});

/** Calls to the org's APIs by rate-limit bucket: the attachment `api-calls` of a test. */
export const apiCallsSchema = z.record(z.string(), count);

/** How often and how long the org's limits were waited for, by limit: the attachment `api-waits`. */
export const apiWaitsSchema = z.record(z.string(), z.strictObject({ count, milliseconds: count }));

/**
 * Controls that were not found by the first choice, and what was sent away from over the console: the
 * attachment `found-by` of a test.
 */
export const foundBySchema = z.array(
  z.union([
    z.object({ control: z.string(), screen: z.string(), foundBy: z.string() }),
    z.object({ control: z.string(), screen: z.string(), dismissed: z.string() }),
  ]),
);

const stepSchema = z.strictObject({
  title: z.string(),
  durationMs: milliseconds,
  failed: z.literal(true).optional(),
  get steps() {
    return z.array(stepSchema).optional();
  },
});

const errorSchema = z.strictObject({
  /** `assertion` speaks of the org; every other kind of the suite or of the way to the org. */
  kind: z.enum(['assertion', 'timeout', 'crash', 'broken']),
  message: z.string(),
  /** `file:line`, relative to the project. */
  location: z.string().optional(),
});

const testSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  line: count,
  project: z.string(),
  outcome: testOutcomeSchema,
  /** Why a test was skipped, waived or not run. */
  reason: z.string().optional(),
  attempts: count,
  durationMs: milliseconds,
  steps: z.array(stepSchema),
  errors: z.array(errorSchema),
});

const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('screenshot'),
    test: z.string(),
    name: z.string(),
    attempt: count,
    /** Relative to the folder of the report. */
    path: z.string(),
  }),
  z.strictObject({
    kind: z.literal('found-by'),
    test: z.string(),
    control: z.string(),
    screen: z.string(),
    foundBy: z.string(),
  }),
  z.strictObject({
    kind: z.literal('dismissed'),
    test: z.string(),
    control: z.string(),
    screen: z.string(),
    /** How it was sent away. */
    dismissed: z.string(),
  }),
]);

const requirementSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  level: z.enum(['must', 'should', 'may']),
  area: z.string(),
  source: z.strictObject({
    document: z.string(),
    section: z.string(),
    url: z.string(),
    read: z.string(),
  }),
  statements: z.array(z.string()),
  untestable: z.string().optional(),
  verdict: requirementVerdictSchema,
  tests: z.array(testSchema),
  evidence: z.array(evidenceSchema),
});

const statementCountsSchema = z.strictObject({
  total: count,
  /** Of a requirement that has a test. */
  covered: count,
  /** Of a requirement that this run came to a verdict on. */
  judged: count,
  untestable: count,
});

const summarySchema = z.strictObject({
  verdict: summaryVerdictSchema,
  requirements: z.strictObject({
    total: count,
    met: count,
    notMet: count,
    warning: count,
    notTested: count,
    notApplicable: count,
    waived: count,
    error: count,
  }),
  statements: statementCountsSchema.extend({
    byDocument: z.array(statementCountsSchema.extend({ id: z.string(), title: z.string() })),
  }),
  durationMs: milliseconds,
  apiCalls: z.strictObject({
    total: count,
    byBucket: apiCallsSchema,
    /** Absent where the target has no limits to wait for. */
    waits: z.strictObject({ count, milliseconds: count, byLimit: apiWaitsSchema }).optional(),
  }),
  /** Why the run was less than the whole suite. */
  narrowed: z.string().optional(),
  /** Somebody stopped the run. */
  interrupted: z.literal(true).optional(),
});

/** `conformance-report.json`. A field that changes its meaning raises `reportVersion`. */
export const conformanceReportSchema = z.strictObject({
  reportVersion: z.literal(1),
  suite: z.strictObject({ version: z.string(), commit: z.string().nullable() }),
  /** Null where no test came as far as a target. */
  target: targetSchema.nullable(),
  summary: summarySchema,
  requirements: z.array(requirementSchema),
  /** What broke outside the tests of a requirement. */
  errors: z.array(errorSchema),
  /** The command that makes this report again. */
  reproduce: z.string(),
  /** In what each console differed, by the name of its project, where the run was about that. */
  consoles: z.record(z.string(), z.array(z.string())).optional(),
});

export type RequirementVerdict = z.infer<typeof requirementVerdictSchema>;
export type SummaryVerdict = z.infer<typeof summaryVerdictSchema>;
export type TestOutcome = z.infer<typeof testOutcomeSchema>;
export type ReportTarget = z.infer<typeof targetSchema>;
export type ApiCalls = z.infer<typeof apiCallsSchema>;
export type ApiWaits = z.infer<typeof apiWaitsSchema>;
export type ReportedStep = z.infer<typeof stepSchema>;
export type ReportedError = z.infer<typeof errorSchema>;
export type ReportedTest = z.infer<typeof testSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type ReportedRequirement = z.infer<typeof requirementSchema>;
export type ReportSummary = z.infer<typeof summarySchema>;
export type ConformanceReport = z.infer<typeof conformanceReportSchema>;
