import { filled, NOBODY, PieceTable } from './pieceTable';

/** A whole number, so that sums do not depend on their order. */
const UNIT = 2 ** 24;
/** From so many owners on, what a piece is worth falls in steps. */
const MANY = 16;
const FIRST_SIZE = 64;

/**
 * What a piece is worth that so many letters have: what many have belongs to a template of one's own.
 * Among many it falls in steps, so that one owner more seldom changes what the letters of all the others are worth.
 */
export function rarity(owners: number): number {
  const others = Math.max(1, owners - 1);
  return Math.round(UNIT / (others <= MANY ? others : 2 ** Math.floor(Math.log2(others))));
}

/** Which letters have which pieces, and what they are worth. Letters and pieces go by numbers. */
export class PieceOwners {
  readonly #table = new PieceTable();
  /** The owners of the pieces that several have. In the table stands the one owner, or the place in this list. */
  readonly #lists: number[][] = [];
  readonly #freePlaces: number[] = [];
  #wholes = new Float64Array(FIRST_SIZE);

  /** The number of a piece, which then has to be added to a letter. */
  numberOf(key: number, weight: number): number {
    return this.#table.numberOf(key, weight);
  }

  weight(piece: number): number {
    return this.#table.weight(piece);
  }

  /** What a piece is worth in a comparison of letters. */
  worth(piece: number): number {
    return this.#worthAmong(piece, this.#count(piece));
  }

  /** The letters that have a piece; none where it is only one. */
  sharers(piece: number): readonly number[] {
    const owner = this.#table.owner(piece);
    return owner < NOBODY ? (this.#lists[placeOf(owner)] ?? []) : [];
  }

  /** What all pieces of a letter are worth. */
  whole(letter: number): number {
    return this.#wholes[letter] ?? 0;
  }

  /** Adds a piece to a letter that does not have it. */
  add(piece: number, letter: number): void {
    const owner = this.#table.owner(piece);
    const owners = this.sharers(piece);
    const worth = this.#worthAmong(piece, this.#count(piece) + 1);
    if (owners.length > 0) this.#revalue(owners, worth - this.worth(piece));
    this.#revalue([letter], worth);
    if (owner === NOBODY) {
      this.#table.setOwner(piece, letter);
    } else if (owner >= 0) {
      const place = this.#freePlaces.pop() ?? this.#lists.length;
      this.#lists[place] = [owner, letter];
      this.#table.setOwner(piece, ownerAt(place));
    } else if (owners.length < MANY) {
      // An array that is pushed to keeps room for more, which most never need.
      this.#lists[placeOf(owner)] = owners.concat(letter);
    } else {
      this.#lists[placeOf(owner)]?.push(letter);
    }
  }

  /** Takes a piece from a letter that has it; with its last owner its number goes too. */
  remove(piece: number, letter: number): void {
    const owner = this.#table.owner(piece);
    this.#revalue([letter], -this.worth(piece));
    if (owner >= 0) {
      this.#table.release(piece);
      return;
    }
    const place = placeOf(owner);
    const owners = this.#lists[place] ?? [];
    const before = this.worth(piece);
    const last = owners.pop() ?? letter;
    if (last !== letter) owners[owners.indexOf(letter)] = last;
    this.#revalue(owners, this.worth(piece) - before);
    const [only] = owners;
    if (owners.length > 1 || only === undefined) return;
    this.#table.setOwner(piece, only);
    this.#lists[place] = [];
    this.#freePlaces.push(place);
  }

  #count(piece: number): number {
    const owner = this.#table.owner(piece);
    return owner >= 0 ? 1 : this.sharers(piece).length;
  }

  #worthAmong(piece: number, owners: number): number {
    return this.#table.weight(piece) * rarity(owners);
  }

  #revalue(letters: readonly number[], more: number): void {
    if (more === 0) return;
    for (const letter of letters) {
      if (letter >= this.#wholes.length) this.#wholes = filled(new Float64Array(letter * 2), this.#wholes);
      this.#wholes[letter] = (this.#wholes[letter] ?? 0) + more;
    }
  }
}

/** What stands in the table for a place in the lists, and back. */
function ownerAt(place: number): number {
  return NOBODY - 1 - place;
}

const placeOf = ownerAt;
