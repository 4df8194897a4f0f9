/** Style sheets are bundled with the skin that imports them. */
declare module '*.css';
