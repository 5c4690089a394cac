/** The parts of libraries that are used; their packages bring no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    valid: boolean;
    errors: Error[];
    descriptor: { path: string; bytes: number; hash: string; format: string };
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
    getResource(name: string): Resource;
  }
}

declare module 'rdf-parser-csvw' {
  interface Term {
    termType: string;
    value: string;
    equals(other: Term | null | undefined): boolean;
  }
  export type { Term, Quad };
  interface Literal extends Term {
    datatype: Term;
  }
  interface Quad {
    subject: Term;
    predicate: Term;
    object: Literal;
  }
  interface Factory {
    namedNode(value: string): Term;
    blankNode(value?: string): Term;
    literal(value: string, datatype?: Term): Term;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  }
  export default class CsvwParser {
    constructor(options?: { metadata?: Iterable<Quad>; baseIRI?: string });
    factory: Factory;
    import(stream: NodeJS.ReadableStream): AsyncIterable<Quad>;
  }
}

declare module 'jsonld' {
  interface Options {
    /** Fail on what the context has no name for, instead of dropping it. */
    safe?: boolean;
    base?: string;
    documentLoader: (url: string) => Promise<{ contextUrl?: string; documentUrl: string; document: object }>;
  }
  interface RdfTerm {
    termType: string;
    value: string;
    datatype?: RdfTerm;
  }
  export type { RdfTerm };
  interface RdfQuad {
    subject: RdfTerm;
    predicate: RdfTerm;
    object: RdfTerm;
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<Record<string, unknown>[]>;
    toRDF(document: object, options: Options): Promise<RdfQuad[]>;
  };
  export default jsonld;
}
