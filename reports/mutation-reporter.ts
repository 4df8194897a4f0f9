import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
} from '@playwright/test/reporter';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { readCommandLine } from './command-line.ts';
import { grouped } from './grouped.ts';
import { matrixRow, testsMet } from './kill-matrix.ts';
import {
  annotated,
  hasNoticed,
  mutantVerdict,
  noticedBy,
  specOf,
  titleOf,
} from './mutant-verdict.ts';
import { costOf, dearFrom, HonestTimes, withCost } from './mutation-cost.ts';
import { mutationMarkdown } from './mutation-markdown.ts';
import type { MutantStatus, MutationReport, ReportedMutant } from './mutation-report-schema.ts';
import { mutationReportSchema } from './mutation-report-schema.ts';
import { Patience } from './patience.ts';
import { Redactor } from './redactor.ts';
import { reportedError } from './test-error.ts';
import { waitedFor } from './waited-for.ts';
import { counted, duration } from './words.ts';

/** Options of the reporter, as the Playwright config gives them. */
export interface MutationReporterOptions {
  /** Which requirement each mutant of the run breaks, by the id of the mutant. */
  readonly breaks: Readonly<Record<string, string>>;
  /** Folder of the project, relative to the config file. */
  readonly projectDir?: string;
  /** Folder of the report, relative to the project. Default `reports/out`. */
  readonly outputDir?: string;
  /**
   * Folder in which each mutant that is killed leaves a file by its id, relative to the project, for workers to see that no
   * more of it need be run.
   */
  readonly killedFolder?: string;
  /** Whether no test ends at the first failure, and the report has all of them. */
  readonly soft?: boolean;
  /**
   * How long an assertion waits for what does not come, in milliseconds, where nothing has been
   * learnt of it. A kill is doubtful where the honest org took half of that.
   */
  readonly patienceMs?: number;
  /**
   * File, relative to the project, that tells the workers how long each assertion is to wait, as has
   * been learnt on the honest org.
   */
  readonly patienceFile?: string;
  /** Whether each mutant meets the whole suite, and the report has the kill matrix. */
  readonly matrix?: boolean;
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

/** Whoever looks sees the file as it was before or the whole new one. */
const writeWhole = (file: string, text: string): void => {
  const beside = join(dirname(file), `.${process.pid}-${basename(file)}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, text);
  renameSync(beside, file);
};

/** The first line of a message, not longer than a terminal is wide. */
const inShort = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

/**
 * Judges a run of the specs on broken orgs: `mutation-report.json`, a line for each mutant as soon
 * as its tests have ended, and a summary. Each test says by the annotation `mutant` which org it ran
 * on; those with the annotation `honest` ran on one without a deviation, and must pass there. The run
 * has passed if every mutant was killed, whatever Playwright makes of a test that did not notice one
 * which another test has noticed.
 */
export default class MutationReporter implements Reporter {
  readonly #options: MutationReporterOptions;
  readonly #tests = new Map<string, TestCase[]>();
  readonly #running = new Map<string, Set<string>>();
  readonly #errors: string[] = [];
  readonly #patience = new Patience();
  #honest: TestCase[] = [];
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
    const all = suite.allTests();
    this.#honest = all.filter((test) => annotated(test, 'honest').length > 0);
    const byMutant = grouped(all, (test) => annotated(test, 'mutant')[0]);
    for (const id of Object.keys(this.#options.breaks)) {
      const tests = byMutant.get(id) ?? [];
      this.#tests.set(id, tests);
      this.#running.set(id, new Set(tests.map((test) => test.id)));
    }
    if (!this.#isRun) return;
    const killedFolder = this.#killedFolder;
    if (killedFolder !== undefined) rmSync(killedFolder, { recursive: true, force: true });
    const patienceFile = this.#patienceFile;
    if (patienceFile !== undefined) rmSync(patienceFile, { force: true });
    const tests = [...this.#tests.values()].flat().length;
    print(
      `\n  ${counted(this.#tests.size, 'mutant')}, ${counted(tests, 'test')}, ${this.#honest.length} on the honest org\n`,
    );
  }

  onTestEnd(test: TestCase): void {
    if (annotated(test, 'honest').length > 0) this.#learnFrom(test);
    for (const id of annotated(test, 'mutant')) {
      this.#noteIfKilled(id, test);
      const running = this.#running.get(id);
      if (!running?.delete(test.id) || running.size > 0) continue;
      this.#printLine(this.#verdict(id));
    }
  }

  get #killedFolder(): string | undefined {
    const { killedFolder } = this.#options;
    return killedFolder === undefined ? undefined : resolve(this.#root, killedFolder);
  }

  get #patienceFile(): string | undefined {
    const { patienceFile } = this.#options;
    return patienceFile === undefined ? undefined : resolve(this.#root, patienceFile);
  }

  #learnFrom(honest: TestCase): void {
    const patienceFile = this.#patienceFile;
    if (patienceFile === undefined) return;
    this.#patience.learnFrom(honest, this.#root);
    writeWhole(patienceFile, JSON.stringify(this.#patience));
  }

  /** Playwright gives a worker its next test only after this. */
  #noteIfKilled(id: string, test: TestCase): void {
    const { breaks } = this.#options;
    const killedFolder = this.#killedFolder;
    const isCiting = annotated(test, 'requirement').includes(breaks[id] ?? '');
    if (killedFolder === undefined || !isCiting || !hasNoticed(test)) return;
    mkdirSync(killedFolder, { recursive: true });
    writeFileSync(join(killedFolder, id), '');
  }

  onError(error: TestError): void {
    const { location, message } = reportedError(error, undefined, this.#root);
    this.#errors.push(location === undefined ? message : `${location}: ${message}`);
  }

  async onEnd(result: FullResult): Promise<{ status?: FullResult['status'] } | undefined> {
    if (!this.#isRun) return undefined;
    const report = mutationReportSchema.parse(new Redactor().data(this.#report(result)));
    this.#write('mutation-report.json', `${JSON.stringify(report, null, 2)}\n`);
    this.#write('mutation-report.md', mutationMarkdown(report));
    this.#printSummary(report);
    if (result.status === 'interrupted' || result.status === 'timedout') return undefined;
    const { killed, total } = report.summary;
    const passed = killed === total && report.errors.length === 0;
    return Promise.resolve({ status: passed ? 'passed' : 'failed' });
  }

  #verdict(id: string): ReportedMutant {
    const breaks = this.#options.breaks[id] ?? '';
    const tests = this.#tests.get(id) ?? [];
    const citing = tests.filter((test) => annotated(test, 'requirement').includes(breaks));
    return {
      ...mutantVerdict(id, breaks, tests, this.#root),
      ...(this.#options.soft === true && { noticedBy: noticedBy(citing, this.#root) }),
    };
  }

  /** What did not pass on the honest org: a failure of it on a broken one would tell nothing. */
  get #dishonest(): string[] {
    return this.#honest
      .filter(({ results }) => results.some(({ status }) => /^(?:failed|timedOut)$/.test(status)))
      .filter(({ results }) => !results.some(({ status }) => status === 'passed'))
      .map((test) => {
        const error = test.results.flatMap(({ errors }) => errors).at(0);
        const said = error && reportedError(error, undefined, this.#root).message;
        return `${specOf(test, this.#root)}: «${titleOf(test)}» fails on an org without a deviation: ${inShort(said ?? '')}`;
      });
  }

  /** Mutants whose every kill may only have come of a busy machine. */
  #doubtful(mutants: readonly ReportedMutant[]): string[] {
    const { patienceMs } = this.#options;
    if (patienceMs === undefined) return [];
    const waited = waitedFor(this.#honest, this.#root);
    // In an attempt after which the test passed, or else the run is no good.
    const failed = new Set(
      noticedBy(this.#honest, this.#root).map((place) => place.replace(/:\d+$/, '')),
    );
    // What has been learnt of a place is some times what the honest org took there.
    const isSlow = (place: string): boolean =>
      this.#patience.at(place) === undefined && (waited.get(place) ?? 0) > patienceMs / 2;
    return mutants
      .filter(({ killedBy }) => killedBy.length > 0)
      .filter(({ killedBy }) =>
        killedBy.every(({ location }) => failed.has(location) || isSlow(location)),
      )
      .map(({ id }) => id);
  }

  #report(result: FullResult): MutationReport {
    const honest = new HonestTimes(this.#honest);
    const testsOf = (id: string): TestCase[] => this.#tests.get(id) ?? [];
    const mutants = Object.keys(this.#options.breaks).map((id) =>
      withCost(this.#verdict(id), testsOf(id), honest),
    );
    const broken = grouped(mutants, ({ breaks }) => breaks);
    const cost = costOf(mutants);
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
        requirements: {
          total: broken.size,
          safe: [...broken.values()].filter((of) => of.every(({ status }) => status === 'Killed'))
            .length,
        },
        ...(cost && { cost }),
        doubtful: this.#doubtful(mutants),
      },
      mutants,
      tests: testsMet([...this.#tests.values()].flat(), this.#root),
      ...(this.#options.matrix === true && {
        matrix: mutants.map(({ breaks, id }) => matrixRow(id, breaks, testsOf(id), this.#root)),
      }),
      errors: [...this.#errors, ...this.#dishonest],
    };
  }

  #file(name: string): string {
    return resolve(this.#root, this.#options.outputDir ?? 'reports/out', name);
  }

  #write(name: string, text: string): void {
    writeWhole(this.#file(name), text);
  }

  #printLine({ breaks, id, killedBy, reason, status }: ReportedMutant): void {
    print(`  ${statusWords[status].padEnd(11)}  ${breaks.padEnd(10)}  ${id}`);
    const [kill] = killedBy;
    if (kill) print(`${' '.repeat(27)}${basename(kill.location)}: ${inShort(kill.message)}`);
    else if (reason !== undefined) print(`${' '.repeat(27)}${inShort(reason)}`);
  }

  #printSummary({ errors, mutants, summary, tests }: MutationReport): void {
    for (const error of errors) print(`\n  ${error}`);
    const left = mutants.filter(({ status }) => status !== 'Killed');
    if (left.length > 0) print('\n  Not killed:\n');
    for (const mutant of left) this.#printLine(mutant);
    const { cost, doubtful, durationMs, killed, requirements, total } = summary;
    print(
      `\n  ${killed} of ${counted(total, 'mutant')} killed in ${duration(durationMs)}; ` +
        `all of ${requirements.safe} of ${counted(requirements.total, 'requirement')}`,
    );
    if (cost) {
      print(
        `  Cost, by a plain run of the specs: median ${cost.medianRatio}, worst ${cost.worstRatio}, together ${cost.totalRatio}; ` +
          `${cost.over.length} over ${dearFrom}`,
      );
    }
    if (doubtful.length > 0)
      print(`  Killed where the honest org was nearly as slow: ${doubtful.join(', ')}`);
    const idle = tests.filter((test) => test.met > 0 && test.killed === 0).length;
    const spared = tests.filter((test) => test.met === 0 && test.spared > 0).length;
    if (idle + spared > 0) {
      print(
        `  Killed nothing: ${counted(idle, 'test')} that met mutants, ${spared} that were spared them all`,
      );
    }
    const shown = (name: string): string => relative(process.cwd(), this.#file(name));
    print(`  Report: ${shown('mutation-report.md')}`);
    print(`  Data:   ${shown('mutation-report.json')}\n`);
  }
}
