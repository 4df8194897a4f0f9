/** What the command line of a Playwright process says about the run. */
export interface CommandLine {
  /**
   * `interactive` is the UI or an editor: somebody runs tests by hand, and no report is due.
   * `list` runs nothing.
   */
  readonly mode: 'run' | 'list' | 'interactive';
  /** What makes the run less than the whole suite, a phrase each. Shards are not among them. */
  readonly narrowedBy: readonly string[];
  /** Arguments for ourselves, after `--`. */
  readonly own: readonly string[];
  /** The command to type again. */
  readonly reproduce: string;
}

/** Options of `playwright test` that take a value which is not optional. */
const withValue = new Set(
  `--add-reporter --browser --config --global-timeout --grep --grep-invert --last-failed-file
   --max-failures --output --repeat-each --reporter --retries --run-agents --shard --test-list
   --test-list-invert --timeout --trace --tsconfig --ui-host --ui-port --update-source-method
   --workers`.split(/\s+/),
);

/** Options whose value may be left out. */
const withOptionalValue = new Set(['--debug', '--only-changed', '--shuffle', '--update-snapshots']);

const longNames: Readonly<Record<string, string>> = {
  '-c': '--config',
  '-g': '--grep',
  '-G': '--grep-invert',
  '-j': '--workers',
  '-u': '--update-snapshots',
};

const interactive = new Set(['--ui', '--ui-host', '--ui-port']);

/** How a narrowing option is told in the report. */
const narrowing: Readonly<Record<string, (value: string) => string>> = {
  '--grep': (value) => `only tests that match «${value}»`,
  '--grep-invert': (value) => `without tests that match «${value}»`,
  '--last-failed': () => 'only the tests that failed last time',
  '--only-changed': () => 'only files that were changed',
  '--test-list': (value) => `only the tests listed in ${value}`,
  '--test-list-invert': (value) => `without the tests listed in ${value}`,
};

const quoted = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;

interface Argument {
  readonly option?: string;
  readonly value: string;
}

/** Options with their values, and what is left over, as Playwright's own parser pairs them. */
const paired = (tokens: readonly string[]): Argument[] => {
  const result: Argument[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    const [, short, attached] = /^(-[a-zA-Z])(.+)$/.exec(token) ?? [];
    const [written = '', given] = token.startsWith('--')
      ? (/^([^=]+)(?:=(.*))?$/s.exec(token)?.slice(1) ?? [])
      : [short ?? token, attached];
    const option = longNames[written] ?? written;
    const next = tokens[index + 1];

    if (!token.startsWith('-')) {
      result.push({ value: token });
    } else if (given !== undefined) {
      result.push({ option, value: given });
    } else if (option === '--project') {
      while (tokens[index + 1]?.startsWith('-') === false) {
        index += 1;
        result.push({ option, value: tokens[index] ?? '' });
      }
    } else if (
      withValue.has(option) ||
      (withOptionalValue.has(option) && next?.startsWith('-') === false)
    ) {
      index += 1;
      result.push({ option, value: next ?? '' });
    } else {
      result.push({ option, value: '' });
    }
  }
  return result;
};

/**
 * Reads the command line of the process that runs the tests.
 *
 * @param argv as `process.argv` and Playwright's `config.argv` have it: node, program, command,
 *   arguments. Empty where blob reports are merged; that is a whole run.
 */
export const readCommandLine = (argv: readonly string[]): CommandLine => {
  const command = argv[2];
  const rest = argv.slice(3);
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  const own = rest.slice(end + 1);
  const given = paired(rest.slice(0, end));
  const options = new Set(given.map(({ option }) => option));
  const files = given.flatMap(({ option, value }) => (option === undefined ? [value] : []));

  const byHand =
    command === 'test-server' || [...interactive].some((option) => options.has(option));
  const narrowedBy = given.flatMap(({ option, value }) => {
    const phrase = option === undefined ? undefined : narrowing[option];
    return phrase === undefined ? [] : [phrase(value)];
  });
  if (files.length > 0) narrowedBy.push(`only files that match «${files.join('», «')}»`);

  return {
    mode: byHand ? 'interactive' : options.has('--list') ? 'list' : 'run',
    narrowedBy: command === 'test' ? narrowedBy : [],
    own,
    reproduce:
      command === 'test'
        ? ['npx playwright test', ...rest.map(quoted)].join(' ')
        : 'npx playwright test',
  };
};
