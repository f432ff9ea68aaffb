/** How long texts may be, in characters. */
export const TITLE_MAX = 300;
export const PARAGRAPH_MAX = 5_000;
export const NARRATIVE_MAX = 20_000;
export const LABEL_MAX = 300;
/** How many entries a list may hold. */
export const LIST_MAX = 50;
/** To how many at once a working grid may be open. */
export const SHARES_MAX = 10;
