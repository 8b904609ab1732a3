/** Links that open doors. Pure. */

/** The code in a QR link, and the shop it is for where a node has several: `#pair=K7QMA-4TRWX&tenant=warung`. */
export function codeInLink(hash: string): { readonly code: string; readonly tenant: string } {
  const said = (name: string) => new RegExp(`[#&?]${name}=([\\w-]+)`).exec(hash)?.[1] ?? "";
  return { code: said("pair"), tenant: said("tenant") };
}
