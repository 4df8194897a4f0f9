import type { ListBlock, Row } from '../../description.ts';

/** What somebody has asked a list for. */
export interface Sought {
  /** Id of a filter of the list. */
  readonly filter: string | undefined;
  /** In lower case. */
  readonly text: string;
}

/** A list that nobody has asked anything shows what its first filter lets through. */
export const soughtAtFirst = ({ filters }: ListBlock): Sought => ({
  filter: filters?.options[0]?.id,
  text: '',
});

export const rowsShown = ({ rows }: ListBlock, { filter, text }: Sought): readonly Row[] =>
  rows.filter(
    ({ cells, filters }) =>
      (filter === undefined || filters === undefined || filters.includes(filter)) &&
      JSON.stringify(cells.filter(({ kind }) => kind === 'text' || kind === 'link'))
        .toLowerCase()
        .includes(text),
  );

/** How many rows a filter lets through. */
export const countOf = ({ rows }: ListBlock, filter: string): number =>
  rows.filter(({ filters }) => filters?.includes(filter) === true).length;
