type Child = Node | string | undefined;

/** Attributes; undefined ones are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element with attributes and children. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

/** A link that acts as a button: `href="#"`, and the page stays where it is. */
export const linkButton = (
  attributes: Attributes,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLAnchorElement => {
  const link = element('a', { href: '#', ...attributes }, ...children);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (!link.classList.contains('link-button-disabled')) onClick();
  });
  return link;
};
