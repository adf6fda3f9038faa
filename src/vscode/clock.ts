import * as vscode from 'vscode';
import type { Day } from '../core/clock/day';
import type { Disposable } from './disposable';

/** Tells the local calendar day, and when it changes. */
export interface Clock extends Disposable {
  today(): Day;
  readonly onDidChange: vscode.Event<Day>;
}

/** The clock of this machine. A machine that slept over midnight is noticed when its window gets the focus. */
export function createClock(): Clock {
  const changed = new vscode.EventEmitter<Day>();
  let known = localDay(new Date());
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    clearTimeout(timer);
    const now = new Date();
    timer = setTimeout(look, +new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1) - +now);
    const day = localDay(now);
    if (day === known) return;
    known = day;
    changed.fire(day);
  };
  look();
  const focus = vscode.window.onDidChangeWindowState(look);
  return {
    today: () => localDay(new Date()),
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer);
      focus.dispose();
      changed.dispose();
    },
  };
}

function localDay(date: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
