export { runMetadata } from './narrowing.ts';
export { readReport, ReportUnreadable } from './read-report.ts';
export type {
  ConformanceReport,
  ReportedRequirement,
  ReportedTest,
  ReportTarget,
} from './report-schema.ts';
export { summaryMarkdown } from './summary-markdown.ts';
export { summaryTable } from './summary-table.ts';
export { reportTrafficOutsideTests } from './traffic-outside-tests.ts';
export { exitCodeOf, exitCodeRefused } from './verdict.ts';
