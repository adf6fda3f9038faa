import * as vscode from 'vscode';
import { parseDay } from '../../core/clock/day';
import type { Day } from '../../core/clock/day';
import { withoutLinks } from '../messages';

const { t } = vscode.l10n;

const BACK = Symbol('back');

/** A question answered by typing, or where there are options by choosing one of their labels. */
export interface Question {
  readonly prompt: string;
  readonly value?: string;
  readonly placeHolder?: string;
  readonly options?: readonly string[];
  /** A sentence on what is wrong with an answer; undefined for a good one. */
  validate?(answer: string): string | undefined;
}

interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

type Answer = string | typeof BACK | undefined;

/**
 * Asks several questions one after the other, with a way back.
 *
 * @returns the answers, trimmed, in the order of the questions; undefined where the user gives up
 */
export async function askAll(title: string, questions: readonly Question[]): Promise<string[] | undefined> {
  const answers: string[] = [];
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    const value = answers[at] ?? question.value ?? '';
    const step = { title, step: at + 1, totalSteps: questions.length };
    const answer = await (question.options ? askChoice : askText)({ ...question, value }, step);
    if (answer === undefined) return undefined;
    if (answer === BACK) at--;
    else answers[at++] = answer;
  }
  return answers;
}

function askText(question: Question, step: Step): Promise<Answer> {
  const input = vscode.window.createInputBox();
  input.prompt = withoutLinks(question.prompt);
  input.value = question.value ?? '';
  input.placeholder = question.placeHolder ?? '';
  const validate = () => (input.validationMessage = question.validate?.(input.value.trim()));
  input.onDidChangeValue(validate);
  return show(input, step, () => (validate() ? undefined : input.value.trim()));
}

function askChoice(question: Question, step: Step): Promise<Answer> {
  const pick = vscode.window.createQuickPick();
  pick.placeholder = question.prompt;
  pick.items = (question.options ?? []).map((label) => ({ label }));
  pick.activeItems = pick.items.filter(({ label }) => label === question.value);
  return show(pick, step, () => pick.activeItems[0]?.label);
}

type Input = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** @param accept - gives the answer, or undefined where it is not good enough yet */
function show(input: Input, step: Step, accept: () => string | undefined): Promise<Answer> {
  Object.assign(input, step);
  input.ignoreFocusOut = true;
  input.buttons = step.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise<Answer>((resolve) => {
    input.onDidTriggerButton(() => resolve(BACK));
    input.onDidHide(() => resolve(undefined));
    input.onDidAccept(() => {
      const answer = accept();
      if (answer !== undefined) resolve(answer);
    });
    input.show();
  }).finally(() => input.dispose());
}

/** What is wrong with a day that was typed in, if anything. */
export function validateDay(answer: string): string | undefined {
  return parseDay(answer) === undefined ? t('Write the day as YYYY-MM-DD.') : undefined;
}

/** What is wrong with a day on which something has happened. */
export function pastDay(today: Day): (answer: string) => string | undefined {
  return (answer) =>
    validateDay(answer) ?? ((parseDay(answer) ?? '') > today ? t('This day is still to come.') : undefined);
}

/** What is wrong with a day on which something is to happen. */
export function comingDay(today: Day): (answer: string) => string | undefined {
  return (answer) => validateDay(answer) ?? ((parseDay(answer) ?? '') < today ? t('This day has gone by.') : undefined);
}

/** Asks for a day; undefined where the user gives up. */
export async function askDay(
  prompt: string,
  value: Day,
  validate: (answer: string) => string | undefined,
): Promise<Day | undefined> {
  const answer = await vscode.window.showInputBox({ prompt: withoutLinks(prompt), value, validateInput: validate });
  return answer === undefined ? undefined : parseDay(answer);
}

/** The names in an answer, which stand with commas between them. */
export function namesIn(answer: string): string[] {
  return answer.split(',').flatMap((name) => name.trim() || []);
}

interface Option<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Lets the user choose; undefined where they give up. */
export async function choose<T>(placeHolder: string, options: readonly Option<T>[]): Promise<T | undefined> {
  return (await vscode.window.showQuickPick(options, { placeHolder }))?.value;
}
