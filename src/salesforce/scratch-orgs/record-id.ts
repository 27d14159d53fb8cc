/** A record's id in its form of 15 characters, as Salesforce's own fields have some of them; takes 15 or 18. */
export function shortId(id: string): string {
  return id.slice(0, 15);
}
