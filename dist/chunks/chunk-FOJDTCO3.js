// src/salesforce/metadata/zip.ts
import { Readable } from "node:stream";
var date = new Date(Date.UTC(1980, 0, 1));
async function zipFiles(files) {
  const zip = new (await zipLibrary())();
  for (const [path, text] of files) zip.file(path, text, { date, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}
async function openZip(zip) {
  const { files } = await (await zipLibrary()).loadAsync(zip);
  return Object.values(files).filter(({ dir }) => !dir).map((file) => ({
    name: file.name,
    content: (most) => most === void 0 ? file.async("nodebuffer") : unpacked(file, most)
  }));
}
async function unpacked(file, most) {
  const chunks = [];
  let left = most;
  const stream = new Readable().wrap(file.nodeStream("nodebuffer"));
  for await (const chunk of stream) {
    left -= chunk.length;
    if (left < 0) throw new RangeError(`${file.name} in the zip has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
async function zipLibrary() {
  return (await import("./lib-HOX4OXVT.js")).default;
}

export {
  zipFiles,
  openZip
};
