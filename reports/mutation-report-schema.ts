import { z } from 'zod';

/** What a run found about one mutant, in Stryker's words. Only `Killed` is what it should be. */
export const mutantStatusSchema = z.enum([
  'Killed',
  'Survived',
  'NoCoverage',
  'Timeout',
  'RuntimeError',
]);

const count = z.int().nonnegative();

/** An assertion that did not hold on a broken org. */
const killSchema = z.strictObject({
  /** Title of the test, with its describe blocks. */
  test: z.string(),
  /** The assertion, `file:line`, relative to the project. */
  location: z.string(),
  message: z.string(),
});

const mutantSchema = z.strictObject({
  id: z.string(),
  /** The requirement that it breaks. */
  breaks: z.string(),
  status: mutantStatusSchema,
  killedBy: z.array(killSchema),
  /** Why it was not killed, where something else than an assertion failed. */
  reason: z.string().optional(),
  durationMs: z.number().nonnegative(),
  /**
   * Where nothing ended at the first failure: every assertion that failed in a spec that cites the
   * requirement, `file:line:column`.
   */
  noticedBy: z.array(z.string()).optional(),
  /** What the specs that cite the requirement take together on the honest org, in the same run. */
  honestMs: z.number().nonnegative().optional(),
  /** `durationMs` for each `honestMs`. */
  costRatio: z.number().nonnegative().optional(),
});

/** A test, and what it did to the mutants that it met. */
const metTestSchema = z.strictObject({
  test: z.string(),
  /** The spec it is written in, relative to the project. */
  file: z.string(),
  requirements: z.array(z.string()),
  /** Mutants that it ran against, how many of those it killed, and those it was spared. */
  met: count,
  killed: count,
  spared: count,
});

/** What failed on a broken org beside the specs that cite what it breaks. */
const matrixRowSchema = z.strictObject({
  id: z.string(),
  breaks: z.string(),
  /** Requirements of which an assertion failed, that of the mutant itself among them. */
  fails: z.array(z.string()),
  /** The tests whose assertions failed. */
  tests: z.array(z.string()),
  /** Tests that ended otherwise than by passing or by an assertion. */
  broke: z.array(z.string()),
});

/** `mutation-report.json`. */
export const mutationReportSchema = z.strictObject({
  reportVersion: z.literal(1),
  summary: z.strictObject({
    total: count,
    killed: count,
    survived: count,
    noCoverage: count,
    timeout: count,
    runtimeError: count,
    durationMs: z.number().nonnegative(),
    /** Requirements that the mutants break, and those whose mutants were killed, every one. */
    requirements: z.strictObject({ total: count, safe: count }),
    cost: z
      .strictObject({
        /** Of the mutants that met specs which also ran on the honest org. */
        medianRatio: z.number().nonnegative(),
        worstRatio: z.number().nonnegative(),
        /** All of them together. */
        totalRatio: z.number().nonnegative(),
        /** Ids of those that took longer than they should, longest first. */
        over: z.array(z.string()),
      })
      .optional(),
    /** Mutants whose kills may be a busy machine's: the honest org was nearly as slow there. */
    doubtful: z.array(z.string()).default([]),
  }),
  mutants: z.array(mutantSchema),
  tests: z.array(metTestSchema),
  /** Where each mutant met the whole suite. */
  matrix: z.array(matrixRowSchema).optional(),
  /** What went wrong outside the tests; a run with errors has not passed. */
  errors: z.array(z.string()),
});

export type MutantStatus = z.infer<typeof mutantStatusSchema>;
export type ReportedMutant = z.infer<typeof mutantSchema>;
export type MetTest = z.infer<typeof metTestSchema>;
export type MatrixRow = z.infer<typeof matrixRowSchema>;
export type MutationReport = z.infer<typeof mutationReportSchema>;
