// gray-matter asks for `fs` (its `read`, never called) and for its own engines (one of them evals);
// every engine that this product allows is given to it by the core, so it gets nothing here.
// Nor does commonmark for its renderers: the core renders letters itself.
module.exports = {};
