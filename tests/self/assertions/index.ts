export { assertionsReport, printedAssertions } from './assertions-report.ts';
