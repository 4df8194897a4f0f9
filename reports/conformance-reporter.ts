import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { dirname, relative, resolve } from 'node:path';
import type { Catalogue, Statements } from './build-report.ts';
import { buildReport } from './build-report.ts';
import { readCommandLine } from './command-line.ts';
import { narrowedReason } from './narrowing.ts';
import { variedConsoles } from './varied-consoles.ts';
import type { SecretVariables } from './learn-secrets.ts';
import { learnSecrets } from './learn-secrets.ts';
import { Redactor } from './redactor.ts';
import { conformanceReportSchema } from './report-schema.ts';
import type {
  ApiCalls,
  ApiWaits,
  ConformanceReport,
  Evidence,
  ReportedError,
  ReportTarget,
} from './report-schema.ts';
import { ReportWriter } from './report-writer.ts';
import { attemptEvidence } from './run-attachments.ts';
import { suiteIdentity } from './suite-identity.ts';
import { summaryTable } from './summary-table.ts';
import { reportedError } from './test-error.ts';
import { testRecord } from './test-record.ts';
import { trafficOutsideTests } from './traffic-outside-tests.ts';
import { learnTypedSecrets } from './typed-secrets.ts';

interface Requirements {
  readonly catalogue: Catalogue;
  readonly statements: Statements;
}

/** Options of the reporter, as the Playwright config gives them. */
export interface ConformanceReporterOptions extends SecretVariables {
  /** Folder of the report, relative to the config file. Default `reports/out`. */
  readonly outputDir?: string;
  /** A failed should counts as a failed must. Also by `-- --strict` on the command line. */
  readonly strict?: boolean;
  /** Folder of Playwright's own html report, relative to the config file, if there is one. */
  readonly playwrightReport?: string;
  /** In place of `tests/requirements`, for tests of the reporter. */
  readonly requirements?: Requirements;
}

const defaultOutputDir = 'reports/out';

const print = (text: string): void => {
  process.stdout.write(text);
};

const coloursWanted = (): boolean =>
  process.env['NO_COLOR'] === undefined &&
  (process.stdout.isTTY || (process.env['FORCE_COLOR'] ?? '0') !== '0');

/**
 * Turns a run of Playwright into a verdict on the org: `conformance-report.json`, `summary.md`,
 * `html/` and a table on the terminal.
 *
 * It never throws, as Playwright would swallow that: what goes wrong in here becomes an error of the
 * report or, if there can be none, a sentence on the terminal and a failed run. A run that is green
 * to Playwright turns red where the verdict is «does not conform» or «unknown»; a red one stays red.
 *
 * Nothing is written by `--list`, nor in the UI or an editor, where tests are run by hand.
 */
export default class ConformanceReporter implements Reporter {
  readonly #options: ConformanceReporterOptions;
  readonly #redactor = new Redactor();
  readonly #evidence: Evidence[] = [];
  readonly #targets: ReportTarget[] = [];
  readonly #apiCalls: ApiCalls[] = [];
  readonly #apiWaits: ApiWaits[] = [];
  readonly #errors: ReportedError[] = [];
  #config: FullConfig | undefined;
  #suite: Suite | undefined;
  #writer: ReportWriter | undefined;

  constructor(options: ConformanceReporterOptions = {}) {
    this.#options = options;
    learnSecrets(this.#redactor, options);
  }

  /** The table comes at the end only: the progress of the run is for a reporter beside this one. */
  printsToStdio(): boolean {
    return false;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    this.#config = config;
    this.#suite = suite;
    if (readCommandLine(config.argv).mode !== 'run') return;
    this.#writer = new ReportWriter(this.#outputDir);
    this.#guard(() => this.#writer?.discard());
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const writer = this.#writer;
    if (writer === undefined) return;
    this.#guard(() => {
      learnTypedSecrets(result.steps, this.#redactor);
    });
    this.#guard(() => {
      const { targets, apiCalls, apiWaits, foundBy, pictures } = attemptEvidence(result);
      this.#targets.push(...targets);
      this.#apiCalls.push(...apiCalls);
      this.#apiWaits.push(...apiWaits);
      for (const { name, attempt, ...picture } of pictures) {
        const path = writer.keep({ name, attempt, ...picture });
        this.#evidence.push({ kind: 'screenshot', test: test.id, name, attempt, path });
      }
      for (const found of foundBy) {
        this.#evidence.push(
          'foundBy' in found
            ? { kind: 'found-by', test: test.id, ...found }
            : { kind: 'dismissed', test: test.id, ...found },
        );
      }
    });
  }

  onError(error: TestError): void {
    this.#errors.push(reportedError(error, undefined, this.#root));
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    if (this.#writer === undefined) return undefined;
    try {
      const report = await this.#report(result);
      this.#write(report);
      const { verdict } = report.summary;
      const red = verdict === 'does-not-conform' || verdict === 'unknown';
      return red && result.status === 'passed' ? { status: 'failed' } : undefined;
    } catch (error) {
      print(
        this.#redactor.text(`\n  The conformance report could not be made: ${String(error)}\n`),
      );
      return result.status === 'passed' ? { status: 'failed' } : undefined;
    }
  }

  get #root(): string {
    const { configFile, rootDir = process.cwd() } = this.#config ?? {};
    return configFile ? dirname(configFile) : rootDir;
  }

  get #outputDir(): string {
    return resolve(this.#root, this.#options.outputDir ?? defaultOutputDir);
  }

  async #report(result: FullResult): Promise<ConformanceReport> {
    const config = this.#config;
    if (config === undefined) throw new Error('Playwright ended a run that it never began.');
    const { catalogue, statements } = await this.#requirements();
    const { own, reproduce } = readCommandLine(config.argv);
    const varied = variedConsoles(config);
    if (result.status === 'timedout') {
      this.#errors.push({ kind: 'timeout', message: 'The run came to its time limit.' });
    }
    const report = buildReport({
      catalogue,
      statements,
      tests: (this.#suite?.allTests() ?? []).map((test) =>
        testRecord(test, this.#root, this.#redactor),
      ),
      evidence: this.#evidence,
      targets: this.#targets,
      apiCalls: [...this.#apiCalls, ...trafficOutsideTests.map(({ calls }) => calls)],
      apiWaits: [...this.#apiWaits, ...trafficOutsideTests.map(({ waits }) => waits)],
      errors: this.#errors,
      suite: suiteIdentity(this.#root),
      durationMs: result.duration,
      narrowed: narrowedReason(config),
      interrupted: result.status === 'interrupted',
      strict: this.#options.strict === true || own.includes('--strict'),
      reproduce: varied ? reproduce.replace('npx playwright test', varied.reproduce) : reproduce,
      consoles: varied?.consoles,
    });
    return conformanceReportSchema.parse(this.#redactor.data(report));
  }

  async #requirements(): Promise<Requirements> {
    // Loaded late so that a catalogue that does not load is told as an error of the report.
    return this.#options.requirements ?? import('../tests/requirements/index.ts');
  }

  #write(report: ConformanceReport): void {
    const { playwrightReport } = this.#options;
    this.#writer?.write(
      report,
      playwrightReport === undefined
        ? undefined
        : relative(resolve(this.#outputDir, 'html'), resolve(this.#root, playwrightReport)),
    );
    const shown = (name: string): string =>
      relative(process.cwd(), resolve(this.#outputDir, name)) || '.';
    print(summaryTable(report, coloursWanted()));
    print(
      `\n  Report: ${shown('html/index.html')}\n  Data:   ${shown('conformance-report.json')}\n\n`,
    );
  }

  /** Does what may go wrong, and makes an error of the report of it if it does. */
  #guard(deed: () => void): void {
    try {
      deed();
    } catch (error) {
      this.#errors.push({
        kind: 'broken',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
