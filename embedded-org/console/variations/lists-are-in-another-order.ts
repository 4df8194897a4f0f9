import type { Block } from '../description.ts';
import { changePaintings, withBlocks } from './building-blocks/paintings.ts';
import type { Variation } from './variation.ts';

/** What has priorities stays in their order: it means something. */
const turned = (block: Block): Block =>
  block.kind === 'list' &&
  !block.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'priority'))
    ? { ...block, rows: block.rows.toReversed() }
    : block;

export const listsAreInAnotherOrder: Variation = {
  id: 'lists-are-in-another-order',
  decorate: (parts) => {
    changePaintings(parts, (painting) => ({
      ...painting,
      screen: withBlocks(painting.screen, turned),
    }));
  },
};
