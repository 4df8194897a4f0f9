import type { Requirement } from '../../requirements/requirement.ts';

const source = {
  document: 'A guide',
  section: 'A section',
  url: 'https://example.com/guide#section',
  read: '2026-11-20',
};

const one = (
  title: string,
  level: Requirement['level'],
  statements: readonly string[],
  area = 'Settings > Account',
): Requirement => ({ title, level, area, statements, source });

const catalogue: Readonly<Record<string, Requirement>> = {
  'T-01': one('The first must.', 'must', ['F0-01', 'F0-02']),
  'T-02': one('The second must.', 'must', ['F0-02', 'F0-03']),
  'T-03': one('A should.', 'should', ['F1-01'], 'Security > API'),
  'T-04': one('A may.', 'may', ['F1-02'], 'Security > API'),
  'T-05': {
    ...one('What no org shows.', 'must', ['F1-03'], 'Security > API'),
    untestable: 'it speaks of documentation',
  },
};

/** Two musts, a should, a may and one that is untestable: a catalogue for tests of the reporter. */
export const fakeRequirements = {
  catalogue,
  statements: {
    total: 7,
    ids: ['F0-01', 'F0-02', 'F0-03', 'F0-04', 'F1-01', 'F1-02', 'F1-03'],
    documents: [
      { id: 'F0', title: 'The first document', count: 4 },
      { id: 'F1', title: 'The second document', count: 3 },
    ],
  },
};
