/** How the names of templates end. */
export const TEMPLATE_SUFFIX = '.mustache.md';
