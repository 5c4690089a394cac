import { readYaml } from '../archive/yamlSource.ts';
import type { Locate } from './checkGazetteer.ts';

/**
 * Finds where the fields of places stand in their files.
 *
 * @param folder `content/localities`.
 * @param readText Reads a file; asked only for places with problems.
 */
export function locateIn(folder: string, readText: (file: string) => string): Locate {
  return ({ id }, path) => {
    const file = `${folder}/${id}.yaml`;
    return { file, ...readYaml(file, readText(file)).positionOf(path) };
  };
}
