import { fileURLToPath } from 'node:url';

/** The project folder, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of something inside the project. */
export const inProject = (...parts) => fileURLToPath(new URL(parts.join('/'), new URL('../../', import.meta.url)));
