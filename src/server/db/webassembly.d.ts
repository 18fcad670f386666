/** What the types of Node leave out: this program has no use for the whole library of the browsers. */
declare namespace WebAssembly {
  interface Module {}
  function compile(code: Uint8Array): Promise<Module>;
}
