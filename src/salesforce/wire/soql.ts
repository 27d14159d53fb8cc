/** Writes a value as a SOQL string literal; source: "Quoted String Escape Sequences", SOQL and SOSL Reference. */
export function soqlString(value: string): string {
  return `'${soqlEscaped(value)}'`;
}

export function soqlEscaped(value: string): string {
  return value.replace(/[\\']/g, '\\$&');
}
