import { expect, test } from '@playwright/test';
import { readCommandLine } from '../../../reports/command-line.ts';

const read = (...args: readonly string[]): ReturnType<typeof readCommandLine> =>
  readCommandLine(['node', 'playwright', ...args]);

test.describe('The command line', () => {
  test('does not narrow a run by options of how to run it', () => {
    const args =
      'test -c x.config.ts --workers 1 -j2 --headed --retries=2 --trace on --reporter list -x --debug cli --timeout 5 -u all';
    expect(read(...args.split(' '))).toMatchObject({ mode: 'run', narrowedBy: [] });
  });

  for (const [args, narrowedBy] of [
    [['-g', 'must'], 'only tests that match «must»'],
    [['--grep=@T-01'], 'only tests that match «@T-01»'],
    [['-gmust'], 'only tests that match «must»'],
    [['-G', 'must'], 'without tests that match «must»'],
    [['--last-failed'], 'only the tests that failed last time'],
    [['--only-changed', 'main'], 'only files that were changed'],
    [['--test-list', 'list.txt'], 'only the tests listed in list.txt'],
    [['--headed', 'a.spec.ts:3', 'b'], 'only files that match «a.spec.ts:3», «b»'],
  ] as const) {
    test(`narrows a run by ${args.join(' ')}`, () => {
      expect(read('test', ...args).narrowedBy).toEqual([narrowedBy]);
    });
  }

  test('keeps our own arguments apart', () => {
    expect(read('test', '--headed', '--', '--strict', 'words')).toMatchObject({
      narrowedBy: [],
      own: ['--strict', 'words'],
    });
  });

  test('tells a run from a list and from running by hand', () => {
    expect(read('test', '--list').mode).toBe('list');
    expect(read('test', '--ui').mode).toBe('interactive');
    expect(read('test', '--ui-port=0').mode).toBe('interactive');
    expect(read('test-server').mode).toBe('interactive');
    expect(read('test', '--grep', '--ui').mode).toBe('run');
    expect(readCommandLine([]).mode).toBe('run');
  });

  test('gives a command that can be pasted', () => {
    expect(read('test', '--grep', "it's (a) test").reproduce).toBe(
      `npx playwright test --grep 'it'\\''s (a) test'`,
    );
    expect(readCommandLine([]).reproduce).toBe('npx playwright test');
  });
});
