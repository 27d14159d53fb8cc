/** A record's id in its form of 15 characters, as Salesforce's own fields have some of them; takes 15 or 18. */
export function shortId(id: string): string {
  return id.slice(0, 15);
}

/**
 * A record's id in its form of 18 characters; takes 15 or 18. Each of the three added characters tells which of five
 * are upper case. https://help.salesforce.com/s/articleView?id=000385585
 */
export function longId(id: string): string {
  if (id.length !== 15) return id;
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  const suffix = [0, 5, 10].map((start) => {
    const upper = Array.from(id.slice(start, start + 5)).map((letter) => (/[A-Z]/.test(letter) ? 1 : 0));
    return digits[upper.reduce<number>((bits, bit, place) => bits | (bit << place), 0)] ?? '';
  });
  return id + suffix.join('');
}
