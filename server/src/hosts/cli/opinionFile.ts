import type { ImportedOpinion } from '../../library/import/assemble.js';
import { readOpinion } from '../importer/readOpinion.js';
import { CliError } from './failure.js';
import { readBytes } from './input.js';

/** An opinion from a file of any known form. */
export async function readOpinionFile(file: string, field: string | undefined): Promise<ImportedOpinion> {
  const result = await readOpinion(readBytes(file), { pdf: { load: () => import('unpdf') }, field });
  if ('problem' in result) throw new CliError(`${file}: ${result.problem}`);
  return result;
}
