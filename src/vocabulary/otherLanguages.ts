import { list } from './phrases.ts';

/**
 * Languages of the highlands that reports print words of, by their tags: `bdq` Ba Na (Bahnar), `jra` Gia Rai (Jarai).
 */
export const otherLanguages = ['bdq', 'jra'] as const;

export type OtherLanguage = (typeof otherLanguages)[number];

/**
 * Their words for what Vietnamese has no name for: feasts, epics, offices. Words that Vietnamese has long taken over
 * (“rông”, “gùi”, “xoang”) are Vietnamese. Names of places say their language in the gazetteer.
 */
export const wordsOfOtherLanguages: Record<OtherLanguage, string[]> = {
  bdq: list('sơmă kơcham, sơmăh kơcham, hơmon, hơ mon, h’mon, hơamon'),
  jra: list('pơ thi, pơthi, pơtao apui, pơtao ia, pơtao angin'),
};
