/**
 * A script of ours that did not come. A browser remembers an address that `import` could not have, and never asks there again while
 * the page lives: from the second try on it is asked for under another one. The page says where its later scripts are.
 */

/** Fetches the script whose file is called `name-….js`: by `first` at the first try, under another address at each more. */
export async function fetched<T>(name: string, tries: number, first: () => Promise<T>): Promise<T> {
  const told = tries && globalThis.document?.querySelector<HTMLMetaElement>(`meta[name="later"][content*="/${name}-"]`);
  return told ? ((await import(`${told.content}?again=${tries}`)) as T) : first();
}
