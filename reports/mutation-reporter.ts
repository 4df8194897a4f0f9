import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
} from '@playwright/test/reporter';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readCommandLine } from './command-line.ts';
import { annotated, mutantVerdict } from './mutant-verdict.ts';
import type { MutantStatus, MutationReport, ReportedMutant } from './mutation-report-schema.ts';
import { mutationReportSchema } from './mutation-report-schema.ts';
import { Redactor } from './redactor.ts';
import { reportedError } from './test-error.ts';
import { counted, duration } from './words.ts';

/** Options of the reporter, as the Playwright config gives them. */
export interface MutationReporterOptions {
  /** Which requirement each mutant of the run breaks, by the id of the mutant. */
  readonly breaks: Readonly<Record<string, string>>;
  /** Folder of the project, relative to the config file. */
  readonly projectDir?: string;
  /** Folder of the report, relative to the project. Default `reports/out`. */
  readonly outputDir?: string;
}

const statusWords = {
  Killed: 'killed',
  Survived: 'SURVIVED',
  NoCoverage: 'NO COVERAGE',
  Timeout: 'TIMEOUT',
  RuntimeError: 'ERROR',
} as const satisfies Record<MutantStatus, string>;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The first line of a message, not longer than a terminal is wide. */
const inShort = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

/**
 * Judges a run of the specs on broken orgs: `mutation-report.json`, a line for each mutant as soon
 * as its tests have ended, and a summary. Each test says by the annotation `mutant` which org it ran
 * on, and is expected to fail. The run has passed if every mutant was killed, whatever Playwright
 * makes of a test that did not notice one which another test has noticed.
 */
export default class MutationReporter implements Reporter {
  readonly #options: MutationReporterOptions;
  readonly #tests = new Map<string, TestCase[]>();
  readonly #running = new Map<string, Set<string>>();
  readonly #errors: string[] = [];
  #root = process.cwd();
  #isRun = false;

  constructor(options: MutationReporterOptions) {
    this.#options = options;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    const { configFile, rootDir } = config;
    this.#root = resolve(
      configFile ? dirname(configFile) : rootDir,
      this.#options.projectDir ?? '',
    );
    this.#isRun = readCommandLine(config.argv).mode === 'run';
    for (const id of Object.keys(this.#options.breaks)) {
      const tests = suite.allTests().filter((test) => annotated(test, 'mutant').includes(id));
      this.#tests.set(id, tests);
      this.#running.set(id, new Set(tests.map((test) => test.id)));
    }
    if (!this.#isRun) return;
    const tests = [...this.#tests.values()].flat().length;
    print(`\n  ${counted(this.#tests.size, 'mutant')}, ${counted(tests, 'test')}\n`);
  }

  onTestEnd(test: TestCase): void {
    for (const id of annotated(test, 'mutant')) {
      const running = this.#running.get(id);
      if (!running?.delete(test.id) || running.size > 0) continue;
      this.#printLine(this.#verdict(id));
    }
  }

  onError(error: TestError): void {
    const { location, message } = reportedError(error, undefined, this.#root);
    this.#errors.push(location === undefined ? message : `${location}: ${message}`);
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    if (!this.#isRun) return undefined;
    const report = this.#report(result);
    this.#write(mutationReportSchema.parse(new Redactor().data(report)));
    this.#printSummary(report);
    if (result.status === 'interrupted' || result.status === 'timedout') return undefined;
    const { killed, total } = report.summary;
    const passed = killed === total && report.errors.length === 0;
    return Promise.resolve({ status: passed ? 'passed' : 'failed' });
  }

  #verdict(id: string): ReportedMutant {
    const breaks = this.#options.breaks[id] ?? '';
    return mutantVerdict(id, breaks, this.#tests.get(id) ?? [], this.#root);
  }

  #report(result: FullResult): MutationReport {
    const mutants = Object.keys(this.#options.breaks).map((id) => this.#verdict(id));
    const of = (status: MutantStatus): number =>
      mutants.filter((mutant) => mutant.status === status).length;
    return {
      reportVersion: 1,
      summary: {
        total: mutants.length,
        killed: of('Killed'),
        survived: of('Survived'),
        noCoverage: of('NoCoverage'),
        timeout: of('Timeout'),
        runtimeError: of('RuntimeError'),
        durationMs: Math.round(result.duration),
      },
      mutants,
      errors: this.#errors,
    };
  }

  get #file(): string {
    return resolve(this.#root, this.#options.outputDir ?? 'reports/out', 'mutation-report.json');
  }

  /** Whoever looks sees the report before or the whole new one. */
  #write(report: MutationReport): void {
    const file = this.#file;
    const beside = join(dirname(file), `.mutation-report-${process.pid}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, `${JSON.stringify(report, null, 2)}\n`);
    renameSync(beside, file);
  }

  #printLine({ breaks, id, killedBy, reason, status }: ReportedMutant): void {
    print(`  ${statusWords[status].padEnd(11)}  ${breaks.padEnd(10)}  ${id}`);
    const [kill] = killedBy;
    if (kill) print(`${' '.repeat(27)}${basename(kill.location)}: ${inShort(kill.message)}`);
    else if (reason !== undefined) print(`${' '.repeat(27)}${inShort(reason)}`);
  }

  #printSummary({ errors, mutants, summary }: MutationReport): void {
    for (const error of errors) print(`\n  ${error}`);
    const left = mutants.filter(({ status }) => status !== 'Killed');
    if (left.length > 0) print('\n  Not killed:\n');
    for (const mutant of left) this.#printLine(mutant);
    const { durationMs, killed, total } = summary;
    print(`\n  ${killed} of ${counted(total, 'mutant')} killed in ${duration(durationMs)}`);
    print(`  Data: ${relative(process.cwd(), this.#file)}\n`);
  }
}
