import type { ParsedFile, RecordFile } from '../../../record/types';
import { addTo, removeFrom } from '../../../text/multimap';
import type { At, Workspace } from '../../../workspace/workspace';
import { peopleOf } from '../people';
import { parsePersonName, type PersonName } from '../personName';
import { readPosition } from '../positionName';
import { upToDate, type Gathered } from '../upToDate';
import { findCompany, readCompany } from './companies';
import type { LetterWords, OtherName } from './letterWords';
import type { OwnNames } from './own';
import type { Steps } from '../../../text/steps';
import { findPerson } from './persons';
import { findOtherPosition } from './positions';

/** A name that stands in one record or in several. */
interface RecordedName {
  readonly key: string;
  /** The words of which a letter has one where it has the name. */
  readonly words: readonly string[];
  readonly find: (letter: LetterWords, own: OwnNames, addressee: PersonName | undefined) => Iterable<OtherName>;
  /** In how many places it stands. */
  count: number;
}

/** The names of all records by their words, so that a letter is compared with those that it may hold and not with all. */
class NameIndex implements Gathered {
  readonly #byKey = new Map<string, RecordedName>();
  readonly #byWord = new Map<string, Set<RecordedName>>();
  readonly #byPath = new Map<string, readonly RecordedName[]>();

  *putAll(workspace: Workspace): Steps {
    for (const path of [...this.#byPath.keys()]) if (!workspace.record(path)) this.put(path, undefined);
    for (const record of workspace.records()) {
      this.put(record.path, record);
      yield;
    }
  }

  put(path: string, file: At<ParsedFile> | undefined): void {
    const before = this.namesOf(path);
    const names = file?.type === 'interview' ? this.#take(file) : [];
    if (names.length > 0) this.#byPath.set(path, names);
    else this.#byPath.delete(path);
    for (const name of before) this.#release(name);
  }

  /** The names of a record, in the order of its fields. */
  namesOf(path: string): readonly RecordedName[] {
    return this.#byPath.get(path) ?? [];
  }

  /** Whether a folded word is one by which names are found. */
  knows(word: string): boolean {
    return this.#byWord.has(word);
  }

  /**
   * Where a letter has which names.
   *
   * @param letter - the places of the words that the index knows
   */
  find(letter: LetterWords, own: OwnNames, addressee: PersonName | undefined): Map<RecordedName, readonly OtherName[]> {
    const found = new Map<RecordedName, readonly OtherName[]>();
    const tried = new Set<RecordedName>();
    for (const word of letter.keys()) {
      for (const name of this.#byWord.get(word) ?? []) {
        if (tried.has(name)) continue;
        tried.add(name);
        const places = [...name.find(letter, own, addressee)];
        if (places.length > 0) found.set(name, places);
      }
    }
    return found;
  }

  #take({ record }: RecordFile): RecordedName[] {
    const companies = [record.company, record.via?.company].flatMap((name) => (name ? [this.#company(name)] : []));
    const people = peopleOf(record).map(({ name }) => this.#person(name));
    return [...companies, ...people, ...(record.position === undefined ? [] : [this.#position(record.position)])];
  }

  #company(recorded: string): RecordedName {
    return this.#name(`company ${recorded}`, () => {
      const company = readCompany(recorded);
      return { words: company.words.slice(0, 1), find: (letter, own) => findCompany(company, letter, own) };
    });
  }

  #person(recorded: string): RecordedName {
    return this.#name(`person ${recorded}`, () => {
      const person = parsePersonName(recorded);
      return {
        words: person.parts.map((part) => part.folded),
        find: (letter, own, addressee) => findPerson(person, letter, own, addressee),
      };
    });
  }

  #position(recorded: string): RecordedName {
    return this.#name(`position ${recorded}`, () => {
      const position = readPosition(recorded);
      return {
        words: position.cores[0]?.words.slice(0, 1) ?? [],
        find: (letter, own) => findOtherPosition(position, letter, own),
      };
    });
  }

  #name(key: string, make: () => Pick<RecordedName, 'words' | 'find'>): RecordedName {
    const known = this.#byKey.get(key);
    if (known) {
      known.count++;
      return known;
    }
    const name = { key, count: 1, ...make() };
    this.#byKey.set(key, name);
    for (const word of name.words) addTo(this.#byWord, word, name);
    return name;
  }

  #release(name: RecordedName): void {
    if (--name.count > 0) return;
    this.#byKey.delete(name.key);
    for (const word of name.words) removeFrom(this.#byWord, word, name);
  }
}

/** The names of a workspace's records as they are now. */
export const nameIndexOf = upToDate(() => new NameIndex());
