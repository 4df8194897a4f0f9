/** The technologies that can draw the console; each has a folder in `skins`. */
export const skins = ['courage', 'odyssey', 'legacy', 'mixed'] as const;

/** In which technology the Admin Console is drawn. It says nothing of words. */
export type Skin = (typeof skins)[number];
