/** What was liked; the last lists are for nouns and "how" clauses, which can do more than "that" clauses. */
export const LIKED: readonly string[] = [
  'What I liked most was {liked}.',
  'I especially liked {liked}.',
  'If I had to name one thing that I liked, it would be {liked}.',
  'I really liked {liked}.',
  'I very much liked {liked}.',
  'One thing I particularly liked was {liked}.',
  'The thing I liked best, looking back, was {liked}.',
];

export const LIKED_NOUN: readonly string[] = [
  'I came away impressed by {liked}.',
  '{Liked} made a strong impression on me.',
  'More than once since then I have thought about {liked}.',
  'The detail I remember best is {liked}.',
  '{Liked} told me more about the place than any job description could.',
  'A good sign, to my mind, was {liked}.',
  'What stays with me most is {liked}.',
];

/** A second thing that was liked. */
export const LIKED_TOO: readonly string[] = ['I also liked {liked}.', 'I liked {liked} too.', 'And I liked {liked}.'];

export const LIKED_TOO_NOUN: readonly string[] = ['{Liked} struck me as well.', 'Nor have I forgotten {liked}.'];

/** What was liked as the reason why the writer is still keen. */
export const STILL_LIKED: readonly string[] = [
  'I am still very interested in the position, above all because I liked {liked}.',
  'My interest has not changed: I liked {liked}, and I would be glad to work with you.',
  'I liked {liked}, and I am as keen on the job as I was that day.',
  'What I liked most was {liked}, and I would still very much like to join you.',
  'I would still be very glad to do this work, not only because I liked {liked}.',
];

export const STILL_LIKED_NOUN: readonly string[] = [
  'I am still very interested in the position, not least because of {liked}.',
  '{Liked} told me a lot about the place, and I am as keen on the job as ever.',
  'I keep thinking of {liked}, and I would still very much like to have the job.',
  'I still think of {liked}, and the position is still the one I would like most.',
  'I was impressed by {liked}, and my interest has only grown since.',
];

/** The same for a letter to an agency. */
export const STILL_LIKED_AGENCY: readonly string[] = [
  'I am still very interested in the position, above all because I liked {liked}.',
  'My interest has not changed: I liked {liked}, and I would be glad to work there.',
  'I liked {liked}, and I am as keen on the job as I was that day.',
  'I would still be very glad to do this work, not only because I liked {liked}.',
  'What I liked most was {liked}, and I would still very much like to join them.',
];

/** What was liked, in a letter that takes leave. */
export const LEAVE_LIKED: readonly string[] = [
  'I liked {liked}, and that impression has not faded.',
  'I still remember how much I liked {liked}.',
  'What I liked most was {liked}, and I will remember it.',
  'Whatever the outcome, I liked {liked}, and that stays with me.',
];

export const LEAVE_LIKED_NOUN: readonly string[] = [
  'I still like to think of {liked}.',
  'I will remember {liked}.',
  '{Liked} made an impression on me that has lasted.',
];
