import type { ByReader } from './phrasing';

/** The contribution, a whole sentence, with or without one that leads it on. */
export const DONE: ByReader = {
  direct: [
    '{contribution} I would be glad to bring that experience to {company}.',
    '{contribution} I think that would be of use to you.',
    '{contribution} Much of what I learned from it would help me in this role.',
    '{contribution} I would gladly put that to use for you.',
    '{contribution} I believe it would help me to be useful to you early on.',
    '{contribution} It taught me things that I could use here from the first week.',
  ],
  agency: [
    '{contribution} I would be glad to bring that experience to {company}.',
    '{contribution} I think that would be of use to them.',
    '{contribution} Much of what I learned from it would help me in this role.',
    '{contribution} I believe it would help me to be useful to them early on.',
  ],
};

export const COULD: ByReader = {
  direct: [
    '{contribution} I would enjoy doing that for {company}.',
    '{contribution} That is where I think I could be useful to you soonest.',
    '{contribution} I would be glad to start with that.',
    '{contribution} I think you would see the benefit early on.',
    '{contribution} I would like to make that my part in the work.',
  ],
  agency: [
    '{contribution} I would enjoy doing that for {company}.',
    '{contribution} That is where I think I could be useful to them soonest.',
    '{contribution} I would be glad to start with that.',
  ],
};
