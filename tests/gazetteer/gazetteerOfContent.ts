import { readRegisters } from '../../src/archive/readRegisters.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';

/** The places the archive itself holds. */
export const gazetteer = buildGazetteer(readRegisters('content').registers.localities);
