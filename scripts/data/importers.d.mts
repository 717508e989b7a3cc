interface Options {
  /** Read and tell, write nothing. */
  check?: boolean;
}

export function importWages(path: string, root: string, options?: Options): Promise<string[]>;
export function importNoc(
  paths: readonly string[],
  root: string,
  options?: Options,
): Promise<string[]>;
