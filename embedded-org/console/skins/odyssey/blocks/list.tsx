import { Heading4, Heading5, Paragraph, SearchField } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ListBlock, Row } from '../../../description.ts';
import { rowsShown, soughtAtFirst } from '../../model/list-rows.ts';
import { ButtonOf } from './button.tsx';
import { CellOf } from './cell.tsx';
import { Filters } from './filters.tsx';

/** Rows with a toolbar, a search box and filters. */
export const List = ({ block }: { readonly block: ListBlock }): ReactElement => {
  const [sought, setSought] = useState(() => soughtAtFirst(block));
  const rows = rowsShown(block, sought);
  const { filters, search, title, toolbar = [] } = block;
  return (
    <section className="card list">
      {title !== undefined && <Heading5 component="h3">{title}</Heading5>}
      <div className="list-toolbar">
        {toolbar.map((button) => (
          <ButtonOf key={button.text} button={button} />
        ))}
        {search !== undefined && (
          <div className="list-search">
            <SearchField
              label={search}
              placeholder={search}
              onChange={({ target }) => {
                setSought({ ...sought, text: target.value.trim().toLowerCase() });
              }}
            />
          </div>
        )}
      </div>
      <div className="list-body">
        {filters && (
          <Filters
            block={block}
            filters={filters}
            chosen={sought.filter}
            onChoose={(filter) => {
              setSought({ ...sought, filter });
            }}
          />
        )}
        <div className="list-rows">
          {rows.length > 0 ? <Table block={block} rows={rows} /> : <Empty {...block.empty} />}
        </div>
      </div>
    </section>
  );
};

const Table = ({
  block,
  rows,
}: {
  readonly block: ListBlock;
  readonly rows: readonly Row[];
}): ReactElement => (
  <table className="table">
    {block.columns && (
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody>
      {rows.map(({ cells }, index) => (
        <tr key={index}>
          {cells.map((cell, place) => (
            <CellOf key={place} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Empty = ({ text, title }: ListBlock['empty']): ReactElement => (
  <div className="list-empty">
    <Heading4>{title}</Heading4>
    {text !== undefined && <Paragraph>{text}</Paragraph>}
  </div>
);
