export const runConformance: (given: readonly string[]) => Promise<number>;
