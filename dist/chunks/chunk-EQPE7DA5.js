// src/fleet/plan/line.ts
var mostCharacters = 255;
var mark = "orgkey:1";
var pattern = /^[ \t]*orgkey:1(?=[ \t]|$).*$/gm;
var fields = {
  state: { write: same, read: oneOf("making", "ready", "failed") },
  at: { write: timeText, read: milliseconds },
  digest: { write: encoded, read: decoded },
  data: { write: encoded, read: decoded },
  key: { write: same, read: oneOf("hub", "own") },
  by: { write: encoded, read: decoded },
  until: { write: timeText, read: milliseconds },
  claim: { write: encoded, read: decoded },
  confirmed: { write: same, read: oneOf("yes") }
};
function readLine(description) {
  const found = findLine(description ?? "");
  if (found === void 0) return void 0;
  const line = {};
  const others = [];
  const [, ...words] = found.text.split(/[ \t]+/).filter(Boolean);
  for (const word of words) {
    const [name = ""] = word.split("=", 1);
    if (!Object.hasOwn(fields, name)) others.push(word);
    else {
      const value = fields[name].read(word.slice(name.length + 1));
      if (value !== void 0 && value !== "") line[name] = value;
    }
  }
  return { ...line, ...others.length > 0 ? { others } : {} };
}
function changedLine(line, change) {
  const entries = Object.entries({ ...line, ...change }).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}
function isClaimed(line) {
  return line?.by !== void 0 || line?.claim !== void 0;
}
function shownHolder(by) {
  return encoded(by);
}
function describe(description, line, most = mostCharacters) {
  const text = description ?? "";
  const written = writeLine(line, most);
  const found = findLine(text);
  const [before, after] = found === void 0 ? [text.trimEnd() && `${text.trimEnd()}
`, ""] : [text.slice(0, found.start), text.slice(found.end)];
  const whole = before + written + after;
  if (whole.length <= most) return { description: whole, wasCut: false };
  const kept = cut([before.trim(), after.trim()].filter(Boolean).join("\n"), most - written.length - 1);
  return { description: kept === "" ? written : `${kept}
${written}`, wasCut: true };
}
function describeLast(description, line, most = mostCharacters) {
  const text = description ?? "";
  const found = findLine(text);
  if (found === void 0) return describe(text, line, most);
  const around = [text.slice(0, found.start).trim(), text.slice(found.end).trim()].filter(Boolean);
  return describe(around.join("\n"), line, most);
}
function writeLine(line, room) {
  const known = Object.keys(fields).flatMap((name) => {
    const value = line[name];
    return value === void 0 ? [] : [`${name}=${fields[name].write(value)}`];
  });
  const others = [...line.others ?? []];
  for (; ; ) {
    const written = [mark, ...known, ...others].join(" ");
    if (written.length <= room) return written;
    if (others.pop() === void 0) throw new RangeError(`The line has ${written.length} characters.`);
  }
}
function descriptionAfter(text, change, most = Math.max(mostCharacters, text.length)) {
  return describeLast(text, changedLine(readLine(text) ?? {}, change), most).description;
}
function findLine(text) {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === void 0) return void 0;
  const [written] = found;
  return { start: found.index, end: found.index + written.length, text: written };
}
function cut(text, room) {
  if (text.length <= room) return text;
  if (room < 2) return "";
  const kept = text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}\u2026`;
}
function same(text) {
  return text;
}
function oneOf(...texts) {
  return (text) => texts.find((one) => one === text);
}
function timeText(at) {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
function milliseconds(text) {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? void 0 : at;
}
function encoded(text) {
  return text.toWellFormed().replaceAll(/[\s\p{C}%]/gu, encodeURIComponent);
}
function decoded(text) {
  return text.replaceAll(/(?:%[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

export {
  mostCharacters,
  readLine,
  changedLine,
  isClaimed,
  shownHolder,
  describe,
  descriptionAfter,
  timeText
};
