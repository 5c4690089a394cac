import type { Registers } from '../archive/registers.ts';
import { buildGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { nameProgrammes, type NamedProgramme } from './context/programme.ts';

/** What figures are put in context with, made ready once for all articles. */
export interface ContextRegisters {
  gazetteer: Gazetteer;
  programmes: readonly NamedProgramme[];
}

export function readyRegisters({ localities, programmes, documents }: Registers): ContextRegisters {
  return {
    gazetteer: buildGazetteer(localities),
    programmes: nameProgrammes([...programmes.values()], [...documents.values()]),
  };
}
