import type { ListBlock } from '../../console/description.ts';

/** Makes lists go on showing the rows that the first of them had. */
export const staleList = (): ((list: ListBlock) => ListBlock) => {
  let first: ListBlock['rows'] | undefined;
  return (list) => {
    first ??= list.rows;
    return { ...list, rows: first };
  };
};
