import { element } from '../courage/element.ts';
import { screenOf } from '../courage/screen.ts';

/** Whether this page is the inside of another one. */
export const isFrame = window.top !== window;

/** Screens that were taken over from elsewhere, and stand in a frame. */
const framed: readonly string[] = ['/admin/groups'];

/** A screen, or a frame with a page that has nothing but the screen. */
export const screenOrFrame: typeof screenOf = (page, screen, tab, onTab) =>
  framed.includes(location.pathname) && !isFrame
    ? element('iframe', {
        src: `${location.pathname}?framed=true`,
        title: screen.title,
        class: 'screen-frame',
      })
    : screenOf(page, screen, tab, onTab);
