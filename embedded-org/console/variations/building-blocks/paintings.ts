import type { OrgParts } from '../../../context.ts';
import type { Block, Painting, Screen } from '../../description.ts';

/** Changes what the browser is told to paint. */
export const changePaintings = (
  { exchanges }: OrgParts,
  change: (painting: Painting) => Painting,
): void => {
  exchanges.around(async (request, proceed) => {
    const response = await proceed(request);
    const { pathname } = new URL(request.url);
    if (pathname !== '/admin/api/internal/screen' || !response.ok) return response;
    const painting = change((await response.json()) as Painting);
    return new Response(JSON.stringify(painting), {
      status: response.status,
      headers: response.headers,
    });
  });
};

/** A screen with its blocks changed, also those on tabs, under panels and of policies. */
export const withBlocks = (screen: Screen, change: (block: Block) => Block): Screen => ({
  ...screen,
  blocks: screen.blocks.map((block) => deep(block, change)),
  ...(screen.tabs && {
    tabs: screen.tabs.map((tab) => ({
      ...tab,
      blocks: tab.blocks.map((block) => deep(block, change)),
    })),
  }),
});

const deep = <B extends Block>(block: B, change: (block: Block) => Block): B => {
  const inside: Block =
    block.kind === 'panel' && block.below
      ? { ...block, below: block.below.map((one) => deep(one, change)) }
      : block.kind === 'policies'
        ? {
            ...block,
            policies: block.policies.map((policy) => ({
              ...policy,
              rules: deep(policy.rules, change),
            })),
          }
        : block;
  return change(inside) as B;
};
