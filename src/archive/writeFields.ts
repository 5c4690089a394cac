import { Document, isScalar, isSeq, visit } from 'yaml';

/** Fields as YAML the way the archive writes it: in the order given, lists of ids on one line, words unfolded. */
export function writeFields(fields: Record<string, unknown>): string {
  const document = new Document(fields, { version: '1.2' });
  visit(document, {
    Pair(_, { value }) {
      if (isSeq(value) && value.items.every((item) => isScalar(item) && isId(item.value))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' });
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value);
}
