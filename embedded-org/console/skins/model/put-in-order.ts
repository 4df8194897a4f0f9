/**
 * Makes a container hold these children and no others, in this order. Whoever is there already stays
 * where it is: taking it out would cost it the focus.
 */
export const putInOrder = (container: HTMLElement, wanted: readonly HTMLElement[]): void => {
  for (const child of [...container.children])
    if (!wanted.includes(child as HTMLElement)) child.remove();
  wanted.forEach((child, index) => {
    if (container.children[index] !== child)
      container.insertBefore(child, container.children[index] ?? null);
  });
};
