// src/salesforce/moment.ts
function momentOf(value) {
  return Date.parse(String(value).replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
}

export {
  momentOf
};
