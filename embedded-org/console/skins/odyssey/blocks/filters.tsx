import { Button, Support } from '@okta/odyssey-react-mui';
import type { ReactElement } from 'react';
import type { ListBlock } from '../../../description.ts';
import { useEffect, useState } from 'react';
import { countOf } from '../../model/list-rows.ts';
import { usePage } from '../page-context.ts';

interface FiltersProps {
  readonly block: ListBlock;
  readonly filters: NonNullable<ListBlock['filters']>;
  readonly chosen: string | undefined;
  readonly onChoose: (filter: string) => void;
}

/** What a list can be narrowed to, with a number where the console counts. */
export const Filters = ({ block, chosen, filters, onChoose }: FiltersProps): ReactElement => {
  const isCounted = useCounted();
  return (
    <div className="filters">
      {filters.title !== undefined && <Support>{filters.title}</Support>}
      <ul>
        {filters.options.map(({ id, text }) => (
          <li key={id}>
            <Button
              label={filters.counted ? `${text} ${isCounted ? countOf(block, id) : 0}` : text}
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
};

/** Whether the counters say anything yet. */
const useCounted = (): boolean => {
  const { counterDelayMs = 0 } = usePage().look;
  const [isCounted, setCounted] = useState(counterDelayMs === 0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCounted(true);
    }, counterDelayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [counterDelayMs]);
  return isCounted;
};
