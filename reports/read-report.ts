import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { conformanceReportSchema } from './report-schema.ts';
import type { ConformanceReport } from './report-schema.ts';

/** A report that is not there, or is none. The message is a sentence for a person. */
export class ReportUnreadable extends Error {
  override readonly name = 'ReportUnreadable';
}

const versionSchema = z.object({ reportVersion: z.number() });

const contentOf = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new ReportUnreadable(`${path} is no JSON.`, { cause: error });
    }
    throw new ReportUnreadable(`There is no report at ${path}.`, { cause: error });
  }
};

/**
 * Reads `conformance-report.json`.
 *
 * @param path of the file
 * @throws {ReportUnreadable} where there is none, or it is not a report of a version known here
 */
export const readReport = (path: string): ConformanceReport => {
  const content = contentOf(path);
  const version = versionSchema.safeParse(content);
  if (!version.success) throw new ReportUnreadable(`${path} is no conformance report.`);
  if (version.data.reportVersion !== 1) {
    throw new ReportUnreadable(
      `${path} has version ${version.data.reportVersion}; this suite reads version 1.`,
    );
  }
  const report = conformanceReportSchema.safeParse(content);
  if (!report.success) {
    throw new ReportUnreadable(
      `${path} is not a valid conformance report:\n${z.prettifyError(report.error)}`,
    );
  }
  return report.data;
};
