/** How the page stands: the open tab, the chosen policy. Posted along, and told again afterwards. */
export const standing = new Map<string, string>();
