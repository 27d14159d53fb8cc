// src/key/certificate-end.ts
var day = 864e5;
var warnDays = 30;
function daysLeft(certificate, now) {
  return Math.floor((Date.parse(certificate.validTo) - now) / day);
}
function endOf(certificate) {
  return new Date(certificate.validTo).toISOString().slice(0, 10);
}
function certificateWarning(certificate, now) {
  const days = daysLeft(certificate, now);
  if (days >= warnDays) return void 0;
  const end = endOf(certificate);
  const makeNext = "Make the next key and certificate: `orgkey rotate --target-org HUB`.";
  if (days < 0) {
    return `The certificate of this key ended on ${end}; Salesforce may refuse its logins. ${makeNext}`;
  }
  const left = days === 0 ? "within a day" : days === 1 ? "in 1 day" : `in ${days} days`;
  return `The certificate of this key ends ${left}, on ${end}; Salesforce may refuse its logins from then on. ${makeNext}`;
}

export {
  daysLeft,
  endOf,
  certificateWarning
};
