/** Text as it is searched: lower case, without accents. */
export function searchText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** The pattern of what contains the text, its own signs taken as they are written. */
export function containing(text: string): string {
  return `%${searchText(text.trim()).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
