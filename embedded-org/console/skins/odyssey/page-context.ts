import { createContext, useContext } from 'react';
import type { Page } from '../model/page.ts';

/** What the parts of the page do with one another. */
export const PageContext = createContext<Page | undefined>(undefined);

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (!page) throw new TypeError('A part of the page stands outside of it.');
  return page;
};
