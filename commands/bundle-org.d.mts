/** The entry of a bundle of the sources as they are now; it is built where there is none. */
export declare const bundledOrg: () => Promise<string>;
