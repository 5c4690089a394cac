import type { Choice } from './choice.ts';
import type { Found } from './look.ts';
import type { Query } from './query.ts';
import { nearestWords, readKeystrokes } from './repair.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether something has all the words as they were typed, or as keystrokes make them. */
export function isWhole({ any, unmatched, terms }: Found): boolean {
  return any && unmatched.length === 0 && !terms.some(({ how }) => how === 'typo');
}

/** Whether no word of the query is one of the archive, however it is read. */
export async function isNothing(
  { words }: Pick<Query, 'words'>,
  { unknown }: Choice,
  vocabulary: () => Promise<Vocabulary>,
): Promise<boolean> {
  if (words.length === 0 || words.some((word) => !unknown.has(word))) return false;
  const known = await vocabulary();
  return words.every(
    (word) => !readKeystrokes(word, known) && nearestWords(word, undefined, undefined, known).length === 0,
  );
}

/** Whether other shards may have what the first have not, so that it must not be called unknown yet. */
export function isDoubtful(found: Found, { words }: Pick<Query, 'words'>, choice: Choice): boolean {
  const { first, all, unknown, isSpecific } = choice;
  const rest = all.filter((shard) => !first.includes(shard));
  const mayBe = (word: string) => !unknown.has(word);
  const isRead = found.terms.some(({ how }) => how !== undefined);
  if (rest.length === 0) return false;
  if (!found.any) return isRead || words.some(mayBe);
  return (
    // Sentences of figures stand in the reports too; a figure’s own value was looked up.
    (found.apart.length > 0 && rest.some(({ holds }) => holds === 'articles' || isSpecific)) ||
    found.unmatched.some(({ word, typed }) => mayBe(typed ?? word)) ||
    found.terms.some(({ how, typed = '' }) => how === 'typo' && mayBe(typed))
  );
}
