// src/inside-folder.ts
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
async function staysInside(path, folder) {
  const absolute = resolve(folder, path);
  if (!isInside(absolute, resolve(folder))) return false;
  return isInside(await realPlace(absolute), await realpath(folder));
}
async function realPlace(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return realPlace(dirname(path));
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

export {
  staysInside,
  isInside
};
