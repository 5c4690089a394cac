/** The part of lunr that is used; its packages bring no types. */
declare module 'lunr' {
  interface Builder {
    use(plugin: unknown): void;
    ref(name: string): void;
    field(name: string, options?: { boost: number }): void;
    add(record: object): void;
  }
  interface Query {
    term(word: string, options: { boost?: number; editDistance?: number }): void;
  }
  interface Index {
    query(build: (query: Query) => void): { ref: string }[];
  }
  const lunr: {
    (build: (this: Builder) => void): Index;
    Index: { load(index: unknown): Index };
    [plugin: string]: unknown;
  };
  export default lunr;
}

declare module 'lunr-languages/*' {
  const plugin: (engine: unknown) => void;
  export default plugin;
}
