/**
 * The strings that people read in the editor, gathered from the sources: they are the keys of the translations in
 * l10n/. The English text itself is the key, as VS Code has it.
 *
 *     node scripts/strings.mjs          what each language lacks or has too many of
 *     node scripts/strings.mjs --sort   and puts the keys of each language into the order of the sources
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './bundles.mjs';

/** The functions whose first argument is shown to people. */
const functions = new Set(['t', 'vscode.l10n.t', 'message']);
/** The property of the tables of fields and variables that the editor translates. */
const documentation = 'documentation';
/** Turns messages of the core into text: their strings are gathered where they are made. */
const localizer = 'src/vscode/text.ts';

/** The languages of the interface besides English. */
export const languages = ['de', 'es', 'fr'];

/**
 * @returns the strings in the order of the sources, and the places whose string is not written there and so cannot
 * be translated
 */
export function collectStrings() {
  const strings = new Set();
  const unknown = [];
  for (const folder of ['src/core', 'src/vscode']) {
    for (const file of filesBelow(folder)) readFile(file, strings, unknown);
  }
  return { strings: [...strings], unknown };
}

/** A language's translations: of the strings in the sources, and of those in package.json. */
export function readTranslations(language) {
  return { bundle: readJson(bundleOf(language)), manifest: readJson(`package.nls.${language}.json`) };
}

function bundleOf(language) {
  return `l10n/bundle.l10n.${language}.json`;
}

export function readJson(file) {
  return existsSync(path.join(root, file)) ? JSON.parse(readFileSync(path.join(root, file), 'utf8')) : {};
}

function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .sort();
}

function readFile(file, strings, unknown) {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const take = (node) => {
    const texts = textsOf(node);
    for (const text of texts ?? []) strings.add(text);
    const isGatheredElsewhere = file === localizer || node.getText().endsWith(`.${documentation}`);
    if (!texts && !isGatheredElsewhere) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      unknown.push(`${file}:${line + 1}: ${node.getText()}`);
    }
  };
  const visit = (node) => {
    if (ts.isCallExpression(node) && functions.has(node.expression.getText())) take(node.arguments[0]);
    if (ts.isPropertyAssignment(node) && node.name.getText() === documentation) take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** The strings that an expression can have; undefined where that does not stand there. */
function textsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return both(node.whenTrue, node.whenFalse);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [textsOf(node.left), textsOf(node.right)];
    return left?.length === 1 && right?.length === 1 ? [left[0] + right[0]] : undefined;
  }
  return undefined;
}

function both(one, other) {
  const [left, right] = [textsOf(one), textsOf(other)];
  return left && right && [...left, ...right];
}

function report() {
  const { strings, unknown } = collectStrings();
  for (const place of unknown) console.log(`No string that can be translated: ${place}`);
  const manifest = Object.keys(readJson('package.nls.json'));
  for (const language of languages) {
    const translations = readTranslations(language);
    compare(bundleOf(language), strings, translations.bundle);
    compare(`package.nls.${language}.json`, manifest, translations.manifest);
    if (process.argv.includes('--sort')) {
      sort(bundleOf(language), strings, translations.bundle);
      sort(`package.nls.${language}.json`, manifest, translations.manifest);
    }
  }
  console.log(`${strings.length} strings in the sources, ${manifest.length} in package.nls.json.`);
}

function compare(file, keys, translations) {
  for (const key of keys) if (!(key in translations)) console.log(`${file} lacks ${JSON.stringify(key)}`);
  for (const key of Object.keys(translations)) {
    if (!keys.includes(key)) console.log(`${file} has ${JSON.stringify(key)}, which nobody says`);
  }
}

function sort(file, keys, translations) {
  const known = keys.filter((key) => key in translations).map((key) => [key, translations[key]]);
  writeFileSync(path.join(root, file), `${JSON.stringify(Object.fromEntries(known), undefined, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report();
