import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The Markdown files that come with the project as examples or for tests, as they are. */
export function ourFiles(): string[] {
  return ['examples', 'test/rules', 'test/workspace'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
}
