/** A source document and how many statements it makes, numbered from 01. */
export interface StatementDocument {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

const documents: readonly StatementDocument[] = [
  { id: 'R0', title: 'Interaction Code: set up your app', count: 48 },
  { id: 'R1', title: 'Interaction Code: configuration of org and authorization server', count: 62 },
  { id: 'R2', title: 'Sign users in to a web app: create an app integration', count: 82 },
  { id: 'R3', title: 'Interaction Code: use the flow', count: 29 },
  { id: 'R4', title: 'Sign users in to a single-page app: create an app integration', count: 51 },
];

/** Every statement of the source documents: the measure of completeness. */
export const statements = {
  documents,
  total: documents.reduce((sum, { count }) => sum + count, 0),
  ids: documents.flatMap(({ id, count }) =>
    Array.from({ length: count }, (_, index) => `${id}-${String(index + 1).padStart(2, '0')}`),
  ),
} as const;
