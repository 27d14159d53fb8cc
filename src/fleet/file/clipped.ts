/** A key or a text as messages show it: as much as people look at. */
export function clipped(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
