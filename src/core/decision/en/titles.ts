import { wordSet } from '../../text/wordList';

/** Those who do a job; none that is a verb as well: “the results lead me to …”. */
export const heads = wordSet(`
  engineer scientist analyst researcher manager officer coordinator specialist consultant developer editor
  administrator assistant director executive strategist designer architect planner technician controller clerk advisor
  adviser supervisor producer writer scheduler representative operator auditor librarian therapist counsellor counselor
  intern trainee apprentice statistician programmer handler processor adjudicator tester
`);

/** Words that say elsewhere what is asked for. */
export const parts = wordSet(`
  decision decisions process processes application applications selection outcome outcomes result results news search
  response status recruitment recruiting hiring answer answers feedback update updates offer offers admission admissions
  timeline verdict appointment appointments information communication communications notification
`);
