import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodeOf, readReport } from '../../../reports/index.ts';
import type { ConformanceReport, ReportedRequirement } from '../../../reports/index.ts';
import { fakeRequirements } from './fake-requirements.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const playwright = join(root, 'node_modules/@playwright/test/cli.js');

/** Variables by which a Playwright worker would tell the inner run that it is one too. */
const outerVariables = /^(TEST_|PLAYWRIGHT_TEST|PW_)/;

interface Answer {
  readonly code: number;
  readonly output: string;
}

/** What a spec of the inner project begins with. */
const preamble = `
import { test, expect } from '@playwright/test';
const cites = (...ids) => ({
  tag: ids.map((id) => '@' + id),
  annotation: ids.map((id) => ({ type: 'requirement', description: id })),
});
const target = {
  kind: 'embedded', orgUrl: 'http://localhost:4001', adminUrl: 'http://localhost:4002', engine: 'idx',
  console: { generation: 'C', version: 'embedded', skin: 'courage' }, runLevel: 'disrupt',
  capabilities: ['identity-engine'],
};
const attach = (name, value) =>
  test.info().attach(name, { body: JSON.stringify(value), contentType: 'application/json' });
`;

/** A Playwright project of a few specs, with our reporter, in a folder of its own. */
export class InnerProject implements AsyncDisposable {
  readonly folder: string;

  /**
   * @param specs their text by name, without imports; `cites('T-01')`, `attach` and `target` are there
   * @param options of the reporter, over those that tests need
   * @param settings of the Playwright config, over the defaults
   */
  constructor(
    specs: Readonly<Record<string, string>>,
    options: Readonly<Record<string, unknown>> = {},
    settings: Readonly<Record<string, unknown>> = {},
  ) {
    mkdirSync(join(root, 'test-results'), { recursive: true });
    // Inside the project, so that the inner specs find its packages.
    this.folder = mkdtempSync(join(root, 'test-results', 'reporter-'));
    this.#put('package.json', JSON.stringify({ type: 'module', version: '9.8.7' }));
    this.#put(
      'playwright.config.ts',
      `import { runMetadata } from '${join(root, 'reports/index.ts')}';
       export default {
         testDir: 'specs', outputDir: 'results', workers: 1, timeout: 5_000,
         metadata: runMetadata(process.argv),
         reporter: [['list'], [${JSON.stringify(join(root, 'reports/conformance-reporter.ts'))},
           ${JSON.stringify({ outputDir: 'out', requirements: fakeRequirements, ...options })}]],
         ...${JSON.stringify(settings)},
       };`,
    );
    for (const [name, text] of Object.entries(specs)) this.#put(`specs/${name}`, preamble + text);
  }

  /** Runs `playwright test`, to its end. */
  run(...args: readonly string[]): Promise<Answer> {
    return this.command(['test', ...args]);
  }

  /**
   * Runs a command of Playwright, to its end.
   *
   * @param whenPrinted called for each piece of output, with a way to interrupt as Ctrl-C does
   */
  command(
    args: readonly string[],
    whenPrinted: (output: string, interrupt: () => void) => void = () => undefined,
  ): Promise<Answer> {
    const inherited = Object.entries(process.env).filter(([name]) => !outerVariables.test(name));
    const child = spawn(process.execPath, [playwright, ...args], {
      cwd: this.folder,
      env: { ...Object.fromEntries(inherited), FORCE_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (piece: Buffer): void => {
      output += piece.toString('utf8');
      whenPrinted(output, () => child.kill('SIGINT'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code) => {
        done({ code: code ?? -1, output });
      });
    });
  }

  /** Path of something in the folder of the report. */
  out(name: string): string {
    return join(this.folder, 'out', name);
  }

  get hasReport(): boolean {
    return existsSync(this.out('conformance-report.json'));
  }

  get report(): ConformanceReport {
    return readReport(this.out('conformance-report.json'));
  }

  get exitCode(): number {
    return exitCodeOf(this.report.summary);
  }

  /** @throws {Error} where the report does not know the requirement */
  requirement(id: string): ReportedRequirement {
    const found = this.report.requirements.find((requirement) => requirement.id === id);
    if (found === undefined) throw new Error(`${id} is not in the report.`);
    return found;
  }

  /** Every file of the report, relative to its folder. */
  get files(): string[] {
    return readdirSync(this.out(''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.out(''), join(entry.parentPath, entry.name)))
      .sort();
  }

  [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    return Promise.resolve();
  }

  #put(name: string, text: string): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
