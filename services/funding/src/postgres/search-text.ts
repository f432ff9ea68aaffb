/** Text as it is searched: lower case, without accents. */
export function searchText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** The pattern of LIKE for what contains the text, as it is written. */
export function containing(text: string): string {
  return `%${searchText(text.trim()).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
