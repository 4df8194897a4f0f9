import type { Requirement } from '../tests/requirements/requirement.ts';
import type {
  ApiCalls,
  ApiWaits,
  ConformanceReport,
  Evidence,
  ReportedError,
  ReportedRequirement,
  ReportSummary,
  ReportTarget,
} from './report-schema.ts';
import { sumOfApiCalls } from './sum-of-api-calls.ts';
import { targetOfRun } from './target-of-run.ts';
import type { TestRecord } from './test-record.ts';
import { requirementVerdict, summaryVerdict } from './verdict.ts';

/** The requirements by id, in the order of the report. */
export type Catalogue = Readonly<Record<string, Requirement>>;

/** The statements that the catalogue is measured by. */
export interface Statements {
  readonly total: number;
  readonly ids: readonly string[];
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: number;
  }[];
}

/** All that a run leaves for its report. */
export interface RunRecord {
  readonly catalogue: Catalogue;
  readonly statements: Statements;
  readonly tests: readonly TestRecord[];
  readonly evidence: readonly Evidence[];
  readonly targets: readonly ReportTarget[];
  readonly apiCalls: readonly ApiCalls[];
  /** Empty where the target has no limits to wait for. */
  readonly apiWaits: readonly ApiWaits[];
  /** What broke outside any test. */
  readonly errors: readonly ReportedError[];
  readonly suite: ConformanceReport['suite'];
  readonly durationMs: number;
  readonly narrowed?: string | undefined;
  readonly interrupted: boolean;
  readonly strict: boolean;
  readonly reproduce: string;
  /** The variations of each console, where the run was about them. */
  readonly consoles?: ConformanceReport['consoles'];
}

const reportedRequirements = (run: RunRecord): ReportedRequirement[] =>
  Object.entries(run.catalogue).map(([id, requirement]) => {
    const tests = run.tests.flatMap(({ test, requirements }) =>
      requirements.includes(id) ? [test] : [],
    );
    const ids = new Set(tests.map((test) => test.id));
    const { title, level, area, source, statements, untestable } = requirement;
    return {
      id,
      title,
      level,
      area,
      source: {
        document: source.document,
        section: source.section,
        url: source.url,
        read: source.read,
      },
      statements: [...statements],
      ...(untestable !== undefined && { untestable }),
      verdict: requirementVerdict(
        level,
        tests.map(({ outcome }) => outcome),
        run.strict,
      ),
      tests,
      evidence: run.evidence.filter(({ test }) => ids.has(test)),
    };
  });

/** Tests that broke or failed without a requirement to tell it under, and ids nobody knows. */
const strayErrors = (run: RunRecord): ReportedError[] =>
  run.tests.flatMap(({ test, requirements }): ReportedError[] => {
    const { title, file, line, outcome, errors } = test;
    const location = `${file}:${line}`;
    const unknown = requirements
      .filter((id) => !Object.hasOwn(run.catalogue, id))
      .map((id): ReportedError => ({
        kind: 'broken',
        message: `«${title}» cites ${id}, which is not in the catalogue.`,
        location,
      }));
    if (requirements.length > 0 || (outcome !== 'failed' && outcome !== 'broken')) return unknown;
    const why = errors[0]?.message ?? 'It did not end well.';
    return [
      { kind: 'broken', message: `«${title}», which cites no requirement: ${why}`, location },
    ];
  });

const statementCounts = (
  requirements: readonly ReportedRequirement[],
  { documents, ids }: Statements,
): ReportSummary['statements'] => {
  const statementsOf = (chosen: readonly ReportedRequirement[]): Set<string> =>
    new Set(chosen.flatMap((requirement) => requirement.statements));
  const covered = statementsOf(requirements.filter(({ tests }) => tests.length > 0));
  const judged = statementsOf(
    requirements.filter(({ verdict }) => verdict !== 'not-tested' && verdict !== 'not-applicable'),
  );
  const untestable = statementsOf(
    requirements.filter((requirement) => requirement.untestable !== undefined),
  );

  const among = (every: readonly string[]) => ({
    total: every.length,
    covered: every.filter((id) => covered.has(id)).length,
    judged: every.filter((id) => judged.has(id)).length,
    untestable: every.filter((id) => untestable.has(id) && !covered.has(id)).length,
  });
  return {
    ...among(ids),
    byDocument: documents.map(({ id, title }) => ({
      id,
      title,
      ...among(ids.filter((statement) => statement.startsWith(`${id}-`))),
    })),
  };
};

const requirementCounts = (
  requirements: readonly ReportedRequirement[],
): ReportSummary['requirements'] => {
  const having = (verdict: ReportedRequirement['verdict']): number =>
    requirements.filter((requirement) => requirement.verdict === verdict).length;
  return {
    total: requirements.length,
    met: having('met'),
    notMet: having('not-met'),
    warning: having('warning'),
    notTested: having('not-tested'),
    notApplicable: having('not-applicable'),
    waived: having('waived'),
    error: having('error'),
  };
};

/** The report of a run. Secrets are still in it. */
export const buildReport = (run: RunRecord): ConformanceReport => {
  const requirements = reportedRequirements(run);
  const errors = [...run.errors, ...strayErrors(run)];
  return {
    reportVersion: 1,
    suite: run.suite,
    target: targetOfRun(run.targets),
    summary: {
      verdict: summaryVerdict({
        requirements,
        errors: errors.length,
        narrowed: run.narrowed !== undefined,
        interrupted: run.interrupted,
      }),
      requirements: requirementCounts(requirements),
      statements: statementCounts(requirements, run.statements),
      durationMs: Math.round(run.durationMs),
      apiCalls: sumOfApiCalls(run.apiCalls, run.apiWaits),
      ...(run.narrowed !== undefined && { narrowed: run.narrowed }),
      ...(run.interrupted && { interrupted: true as const }),
    },
    requirements,
    errors,
    reproduce: run.reproduce,
    ...(run.consoles && { consoles: run.consoles }),
  };
};
