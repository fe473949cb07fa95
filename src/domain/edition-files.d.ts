/** The generated edition; which folder of generated files `#edition` means is decided by the build. */
declare module '#edition' {
  const edition: import('./contract/edition').Edition;
  export default edition;
}

declare module '#grammar' {
  const grammar: import('./contract/grammar').Grammar;
  export default grammar;
}
