export { assertionsReport, printedAssertions } from './assertions-report.ts';
export { mutantsMeant } from './mutants-meant.ts';
export { renewedRun } from './renewed-run.ts';
