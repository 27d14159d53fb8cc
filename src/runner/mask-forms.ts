/** Whether masking a line of a secret would blot out all of a log. */
export function isTooShortToMask(line: string): boolean {
  return line.trim().length < 4;
}

/** The forms in which a secret may show: logs come line by line, so a secret of several lines is each of them; and base64. */
export function maskForms(secret: string): ReadonlySet<string> {
  const lines = secret.split(/\r?\n/).filter((line) => !isTooShortToMask(line) && !isArmor(line));
  return new Set([...lines, ...(secret.trim() === '' ? [] : [Buffer.from(secret).toString('base64')])]);
}

/** What stands around every key. */
function isArmor(line: string): boolean {
  return /^-----(BEGIN|END) [A-Z ]+-----\s*$/.test(line);
}
