import type { ByReader } from './phrasing';

/** What came of the talk, where the record tells nothing about it. */
export const TAKEAWAYS: ByReader = {
  direct: [
    'Talking it through helped me to see what the work is like from day to day, which no job description can quite tell.',
    'Hearing about the work from you told me far more than the job description could.',
    'I came away with a much clearer idea of the work and of what you are looking for.',
    'Your questions made me think, and some of them have stayed with me since.',
    'I learned a good deal about the work and about the people behind it.',
    'I have gone back over it in my mind since, and I like the picture of the work that I took away.',
    'You answered most of the questions I had come with, and left me with one or two better ones.',
    'Reading about a job is one thing; talking it over with you was quite another, and far more useful.',
    'I left with a good sense of what matters to you in this role.',
    'Some of what we talked about I have gone over again since, and it has only made me more curious.',
    'I have a better idea now of what the first weeks in the job would ask of me.',
    'What had been a few lines in a job description has become something that I can picture.',
  ],
  agency: [
    'I came away with a clear idea of the work and of what they are looking for.',
    'Hearing about the work from the people there told me far more than the job description could.',
    'I learned a good deal about the work and about the people behind it.',
    'Most of the questions I had come with were answered, and one or two better ones took their place.',
    'I have a better idea now of what the first weeks in the job would ask of me.',
    'I have gone back over it in my mind since, and I like the picture of the work that I took away.',
    'What had been a few lines in a job description has become something that I can picture.',
  ],
};

export const TAKEAWAYS_ASYNC: readonly string[] = [
  'The questions gave me a good idea of what matters in this role.',
  'Working through the questions made the job much more concrete for me.',
  'Some of the questions have stayed with me since, which I take as a good sign.',
  'I have a better idea now of what the work would ask of me.',
  'It was good to be able to think before answering, and the questions were worth it.',
];

/** A summary that is one clause with "we": as it stands, or led on. */
export const SUMMARY_CLAUSES: readonly string[] = [
  '{Clause}, and I found that very useful.',
  'I was glad that {clause}.',
  '{Clause}.',
  'I found it very useful that {clause}.',
  '{Clause}, and it has stayed with me since.',
  'It helped me a great deal that {clause}.',
  '{Clause}, and I have been thinking about it since.',
  '{Clause}, which told me a good deal about the work.',
];

export const TOPICS: ByReader = {
  direct: [
    'We talked about {topics}, and I have been turning that over in my mind since.',
    'What we said about {topics} has stayed with me.',
    'I was glad that we could talk about {topics}.',
    'Talking about {topics} gave me a good picture of the work.',
    'Since then I have gone on thinking about {topics}.',
    'Most of all I remember what we said about {topics}.',
    'I found our talk about {topics} especially useful.',
    'When we came to {topics}, I could see what the work would ask of me.',
    'I had hoped that we would talk about {topics}, and I was glad that we did.',
    'Since then I have come back more than once to what we said about {topics}.',
    'It was worth the time alone to hear your view of {topics}.',
    'Our exchange about {topics} made the job much more concrete for me.',
  ],
  agency: [
    'We talked about {topics}, and that gave me a good picture of the work.',
    'What was said about {topics} has stayed with me.',
    'I was glad that there was time to talk about {topics}.',
    'Since then I have gone on thinking about {topics}.',
    'I found the part about {topics} especially useful.',
    'When we came to {topics}, I could see what the work would ask of me.',
    'I had hoped to hear about {topics}, and I did.',
  ],
};

/** Topics behind a summary. */
export const FURTHER_TOPICS: readonly string[] = [
  'We also talked about {topics}.',
  'What we said about {topics} has stayed with me too.',
  'I was also glad that we came to speak about {topics}.',
  'It was just as useful to talk about {topics}.',
  'I have also gone on thinking about {topics}.',
  'Beyond that, talking about {topics} gave me a good picture of the work.',
  'The part about {topics} interested me no less.',
  'I have also given some thought to {topics} since.',
];

export const TOPICS_ASYNC: readonly string[] = [
  'The questions about {topics} gave me a good idea of the work.',
  'I found the part about {topics} especially interesting.',
  'Since then I have gone on thinking about {topics}.',
  'What I had to think about most was {topics}.',
  'I was glad to find questions about {topics}.',
];

/** What the talk was about, in a later letter. */
export const REMINDERS: readonly string[] = [
  'Since then I have often thought about {topics}.',
  'I remember in particular what we said about {topics}.',
  'Among other things we talked about {topics}, and I would like to go on from there.',
  'Our exchange about {topics} is still on my mind.',
  'In the meantime I have given more thought to {topics}.',
  'What I heard about {topics} has kept me thinking.',
  'Since then I have come back more than once to what we said about {topics}.',
];

export const REMINDER_CLAUSES: readonly string[] = [
  'When we talked, {clause}, and I have thought about it a good deal since.',
  'I remember well how {clause}.',
  'You may remember that {clause}.',
  '{Clause}, and it is still on my mind.',
  'I am still glad that {clause}.',
];

/** What has stayed of the talk, in a later letter about which the record tells little. */
export const LATER_TAKEAWAYS: readonly string[] = [
  'What I learned about the work then has stayed with me.',
  'It gave me a clear picture of the work, and I like that picture still.',
  'The questions that came up have kept me thinking since.',
  'In the meantime I have thought about what the first weeks in the job would ask of me.',
  'What was only a job description to me before has become something that I can picture.',
  'I still have the notes that I made afterwards, and I still agree with them: this is work for me.',
];
