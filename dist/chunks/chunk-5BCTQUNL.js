// src/salesforce/wire/soql.ts
function soqlString(value) {
  return `'${soqlEscaped(value)}'`;
}
function soqlEscaped(value) {
  return value.replace(/[\\']/g, "\\$&");
}

export {
  soqlString,
  soqlEscaped
};
