declare module "edtf" {
  /** The reference implementation, used as an oracle; throws on what is no EDTF. */
  export default function edtf(text: string): { readonly type: string; readonly edtf: string };
}
