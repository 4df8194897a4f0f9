/** Strokes on a field of 16 by 16. */
const strokes = {
  plus: 'M8 3v10M3 8h10',
  add: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM8 5v6M5 8h6',
  pencil: 'M3 13l1-3 7-7 2 2-7 7-3 1z',
  cross: 'M4 4l8 8M12 4l-8 8',
  info: 'M8 1.5a6.5 6.5 0 1 0 .01 0zM8 7v5M8 4.2v.6',
  gear: 'M8 5.5a2.5 2.5 0 1 0 .01 0zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  back: 'M7 3L2 8l5 5M2 8h12',
  copy: 'M5 3H3v11h9v-2M6 2h7v9H6z',
  eye: 'M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8zM8 6a2 2 0 1 0 .01 0z',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0zM10.5 10.5L14 14',
  chevron: 'M4 6l4 4 4-4',
  person: 'M8 2a3 3 0 1 0 .01 0zM2 14c0-6 12-6 12 0',
  external: 'M9 2h5v5M14 2L7 9M11 9v5H2V5h5',
  book: 'M8 4c-2-1.5-4-1.5-6-1v9c2-.5 4-.5 6 1 2-1.5 4-1.5 6-1V3c-2-.5-4-.5-6 1zM8 4v9',
  home: 'M2 8l6-6 6 6M4 7v7h8V7',
  grid: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  sliders: 'M2 4h12M2 8h12M2 12h12M5 3v2M10 7v2M6 11v2',
  shield: 'M8 1.5l5.5 2v5c0 3-3 5-5.5 6-2.5-1-5.5-3-5.5-6v-5z',
  flow: 'M3 3h4v4H3zM9 9h4v4H9zM7 5h4v4',
  chart: 'M2 14V8h3v6M6.5 14V5h3v9M11 14V2h3v12M1 14h14',
} as const;

export type IconName = keyof typeof strokes;

/** A drawing without a name of its own. */
export const icon = (name: IconName): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', strokes[name]);
  svg.append(path);
  return svg;
};
