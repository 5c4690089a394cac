/**
 * The part of the public JSON-LD contexts that the site uses, for reading its linked data without a network. What is not
 * named here or in the vocabulary is dropped, and then `safe` reading fails.
 */
const contexts: Record<string, object> = {
  'https://schema.org': {
    '@vocab': 'https://schema.org/',
    ...ids('https://schema.org/', ['url', 'contentUrl', 'sameAs', 'isBasedOn', 'archivedAt', 'usageInfo']),
    datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'https://schema.org/Date' },
  },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    Organization: 'http://schema.org/Organization',
    SpecificResource: 'oa:SpecificResource',
    TextualBody: 'oa:TextualBody',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    identifying: 'oa:identifying',
    describing: 'oa:describing',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    creator: { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' },
    name: 'http://xmlns.com/foaf/0.1/name',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: 'oa:start',
    end: 'oa:end',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
  },
  'http://www.w3.org/ns/csvw': {
    csvw: 'http://www.w3.org/ns/csvw#',
    dc: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...Object.fromEntries(
      ['TableGroup', 'Table', 'Schema', 'Column', 'dialect', 'encoding', 'delimiter', 'quoteChar', 'doubleQuote'].map(
        (term) => [term, `csvw:${term}`],
      ),
    ),
    ...Object.fromEntries(
      ['name', 'required', 'separator', 'aboutUrl', 'primaryKey', 'columnReference', 'reference'].map((term) => [
        term,
        `csvw:${term}`,
      ]),
    ),
    lineTerminators: 'csvw:lineTerminators',
    tables: 'csvw:table',
    tableSchema: { '@id': 'csvw:tableSchema', '@type': '@id' },
    columns: { '@id': 'csvw:column', '@container': '@list' },
    foreignKeys: 'csvw:foreignKey',
    resource: { '@id': 'csvw:resource', '@type': '@id' },
    titles: 'csvw:title',
    url: { '@id': 'csvw:url', '@type': '@id' },
    datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
    number: 'xsd:double',
    ...Object.fromEntries(['string', 'integer', 'boolean', 'date', 'anyURI'].map((type) => [type, `xsd:${type}`])),
  },
};

function ids(vocabulary: string, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { '@id': `${vocabulary}${name}`, '@type': '@id' }]));
}

/** Reads contexts from here, and nothing from the network. */
export const offline = {
  documentLoader: async (url: string) => {
    const context = contexts[url];
    if (!context) throw new Error(`No context for ${url}`);
    return { documentUrl: url, document: { '@context': context } };
  },
};
