/** Loads a package from here, where its like are installed. */
export const load = (name) => import(name);
