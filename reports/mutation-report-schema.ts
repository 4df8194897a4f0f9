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
  }),
  mutants: z.array(mutantSchema),
  /** What went wrong outside the tests; a run with errors has not passed. */
  errors: z.array(z.string()),
});

export type MutantStatus = z.infer<typeof mutantStatusSchema>;
export type ReportedMutant = z.infer<typeof mutantSchema>;
export type MutationReport = z.infer<typeof mutationReportSchema>;
