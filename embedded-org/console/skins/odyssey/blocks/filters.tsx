import { Button, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { ListBlock } from '../../../description.ts';
import { countOf } from '../../model/list-rows.ts';

interface FiltersProps {
  readonly block: ListBlock;
  readonly filters: NonNullable<ListBlock['filters']>;
  readonly chosen: string | undefined;
  readonly onChoose: (filter: string) => void;
}

/** What a list can be narrowed to, with a number where the console counts. */
export const Filters = ({ block, chosen, filters, onChoose }: FiltersProps): ReactElement => (
  <div className="filters">
    {filters.title !== undefined && <Support>{filters.title}</Support>}
    <ul>
      {filters.options.map(({ id, text }) => (
        <li key={id}>
          <Button
            label={filters.counted ? `${text} ${countOf(block, id)}` : text}
            variant={id === chosen ? 'secondary' : 'floating'}
            isFullWidth
            onClick={() => {
              onChoose(id);
            }}
          />
        </li>
      ))}
    </ul>
  </div>
);
