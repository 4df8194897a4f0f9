import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportPage } from './html/report-page.ts';
import type { ConformanceReport } from './report-schema.ts';
import type { Picture } from './run-attachments.ts';
import { summaryMarkdown } from './summary-markdown.ts';

const stagingName = /^\.writing-(\d+)$/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes a report so that whoever looks sees the one before or the whole new one: everything is
 * written beside its place and moved there at the end.
 */
export class ReportWriter {
  readonly #outputDir: string;
  readonly #staging: string;

  /** @param outputDir absolute path of the folder that reports are kept in */
  constructor(outputDir: string) {
    this.#outputDir = outputDir;
    this.#staging = join(outputDir, `.writing-${process.pid}`);
  }

  /**
   * Keeps a picture for the report, the same picture once. It is written at once because Playwright
   * may clear the folder it stands in.
   *
   * @returns its path, relative to the folder of the report
   */
  keep({ bytes, extension }: Picture): string {
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${extension}`;
    const folder = join(this.#staging, 'html', 'pictures');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, bytes);
    return `html/pictures/${name}`;
  }

  /**
   * Writes `conformance-report.json`, `summary.md` and `html/`.
   *
   * @param report without secrets
   * @param playwrightReport where Playwright's own html report is, relative to `html/`
   * @throws {Error} where the folder cannot be written to
   */
  write(report: ConformanceReport, playwrightReport: string | undefined): void {
    const staged = (name: string): string => join(this.#staging, name);
    const settled = (name: string): string => join(this.#outputDir, name);

    mkdirSync(staged('html'), { recursive: true });
    writeFileSync(staged('html/index.html'), reportPage(report, new Date(), playwrightReport));
    writeFileSync(staged('summary.md'), summaryMarkdown(report));
    writeFileSync(staged('conformance-report.json'), `${JSON.stringify(report, null, 2)}\n`);

    if (existsSync(settled('html'))) renameSync(settled('html'), staged('html-before'));
    for (const name of ['html', 'summary.md', 'conformance-report.json']) {
      renameSync(staged(name), settled(name));
    }
    this.discard();
  }

  /** Removes what was begun, also by runs that were killed. */
  discard(): void {
    if (!existsSync(this.#outputDir)) return;
    for (const name of readdirSync(this.#outputDir)) {
      const pid = Number(stagingName.exec(name)?.[1]);
      if (pid === process.pid || (pid > 0 && !isRunning(pid))) {
        rmSync(join(this.#outputDir, name), { recursive: true, force: true });
      }
    }
  }
}
