// src/salesforce/moment.ts
function momentOf(value) {
  return Date.parse(String(value).replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
}
function isoText(text) {
  const moment = momentOf(text);
  return Number.isNaN(moment) ? text : new Date(moment).toISOString();
}

export {
  momentOf,
  isoText
};
