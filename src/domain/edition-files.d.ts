/** The generated edition. The build decides which folder of generated files `#edition` means. */
declare module '#edition' {
  const edition: import('./contract/edition').Edition;
  export default edition;
}

declare module '#grammar' {
  const grammar: import('./contract/grammar').Grammar;
  export default grammar;
}
