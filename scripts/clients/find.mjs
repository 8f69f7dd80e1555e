import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Absolute path of a program: the first of `names` that PATH has, or of `places` that exists. */
export function findProgram(names, places = []) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) if (isExecutable(join(folder, name + ending))) return join(folder, name + ending);
    }
  }
  return places.find((place) => existsSync(place));
}
