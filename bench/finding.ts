/** One thing that was measured, and what is wanted of it. */
export interface Finding {
  readonly what: string;
  /** Of the embedded org. */
  readonly ours: string;
  /** Of what it is compared with, if it is. */
  readonly theirs?: string;
  /** What is judged: a ratio, or a figure in the unit of `wanted`. */
  readonly judged: number;
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
}

export const isMet = ({ judged, wanted }: Finding): boolean =>
  'atMost' in wanted ? judged <= wanted.atMost : judged >= wanted.atLeast;

/** The middle one of several figures. */
export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
};

/**
 * The middle one of the ratios of figures that were measured one right after the other: what else
 * the machine does meanwhile slows both down.
 */
export const medianRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((figure, round) => figure / (theirs[round] ?? NaN)));

/** The findings as a table, a line each. */
export const tableOf = (findings: readonly Finding[]): string => {
  const rows = [
    ['', 'embedded org', 'other', 'judged', 'wanted', ''],
    ...findings.map((finding) => {
      const { what, ours, theirs = '', judged, wanted } = finding;
      const bound = 'atMost' in wanted ? `at most ${wanted.atMost}` : `at least ${wanted.atLeast}`;
      return [what, ours, theirs, judged.toFixed(2), bound, isMet(finding) ? 'met' : 'MISSED'];
    }),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
