import { createShadowRootElement } from '@okta/odyssey-react-mui';

/** Carries the version of the library, as the real one does. */
const name = 'odyssey-react-wc-1-13-0';

/** Where the frame is painted: its style sheets and its elements. */
export interface FrameRoot {
  readonly emotionRoot: HTMLStyleElement;
  readonly shadowRootElement: HTMLDivElement;
}

/** The element that keeps the frame in a shadow root of its own, and what it has a slot for. */
export const webComponent = (
  container: HTMLElement,
): { readonly frame: FrameRoot; readonly content: HTMLElement } => {
  if (!customElements.get(name)) customElements.define(name, class extends HTMLElement {});
  const host = document.createElement(name);
  host.setAttribute('odyssey-react-web-component', '');
  const [emotionRoot, shadowRootElement] = createShadowRootElement(host);
  const content = document.createElement('div');
  content.slot = 'content';
  host.append(content);
  container.append(host);
  return { frame: { emotionRoot, shadowRootElement }, content };
};
