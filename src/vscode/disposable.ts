/** Whatever has to be let go of at the end. */
export interface Disposable {
  dispose(): unknown;
}
