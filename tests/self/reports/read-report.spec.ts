import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { readReport, ReportUnreadable } from '../../../reports/index.ts';

test.describe('Reading a report', () => {
  for (const [what, content, sentence] of [
    ['is no JSON', '{', 'is no JSON'],
    ['is something else', '{"suites": []}', 'is no conformance report'],
    ['is of a later version', '{"reportVersion": 2}', 'has version 2; this suite reads version 1'],
    ['lacks what it needs', '{"reportVersion": 1}', 'is not a valid conformance report'],
  ] as const) {
    test(`is refused with a sentence where the file ${what}`, () => {
      const path = test.info().outputPath('report.json');
      writeFileSync(path, content);
      const read = (): unknown => readReport(path);
      expect(read).toThrow(ReportUnreadable);
      expect(read).toThrow(sentence);
    });
  }

  test('is refused with a sentence where there is no file', () => {
    expect(() => readReport(test.info().outputPath('none.json'))).toThrow(/There is no report at/);
  });
});
