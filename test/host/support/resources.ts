/** What an extension host of Node holds at a time: only there can it be counted. */
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { replaceProperty } from './user';

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

/** Since Node 20.13. */
type Counting = { queryObjects?(constructor: unknown, options: { format: 'count' }): number };
/** As the bundle that is shipped stands in a stack. */
const OURS = /[\\/]dist[\\/](?:web[\\/])?extension\.js/;

export interface Held {
  /** Bytes of the heap that are in use. */
  readonly heap: number;
  /** Listeners of all events, the editor's and ours. */
  readonly listeners: number;
  readonly emitters: number;
  /** Timers of ours that are still to run. */
  readonly timers: number;
}

/** Counts what is held from now on. */
export class Resources {
  readonly rejections: unknown[] = [];
  readonly #timers = new Set<unknown>();
  /** Timers of ours that were set before the counting began, and cleared since: the clock's, for the next midnight. */
  #cleared = 0;
  /** All that were set since: one that clears itself while it runs still seems to wait. */
  readonly #setSince = new WeakSet();
  readonly #restorers: (() => void)[] = [];
  readonly #listener = listenerClass();

  constructor() {
    const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
    this.#restorers.push(
      replaceProperty(
        globalThis,
        'setInterval',
        (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
          const timer = setInterval(run, ms, ...args);
          if (OURS.test(new Error().stack ?? '')) this.#timers.add(timer);
          return timer;
        },
      ),
      replaceProperty(globalThis, 'clearInterval', (timer?: ReturnType<typeof setInterval>) => {
        this.#timers.delete(timer);
        clearInterval(timer);
      }),
      replaceProperty(
        globalThis,
        'setTimeout',
        (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
          const isOurs = OURS.test(new Error().stack ?? '');
          const timer = setTimeout(() => {
            this.#timers.delete(timer);
            run(...args);
          }, ms);
          this.#setSince.add(timer);
          if (isOurs) this.#timers.add(timer);
          return timer;
        },
      ),
      replaceProperty(globalThis, 'clearTimeout', (timer?: ReturnType<typeof setTimeout>) => {
        const isEarlier = !this.#timers.delete(timer) && isWaiting(timer) && !this.#setSince.has(timer);
        if (isEarlier && OURS.test(new Error().stack ?? '')) this.#cleared++;
        clearTimeout(timer);
      }),
    );
    const reject = (reason: unknown) => this.rejections.push(reason);
    process.on('unhandledRejection', reject);
    this.#restorers.push(() => process.off('unhandledRejection', reject));
  }

  /** What is held once the garbage is gone. */
  async count(): Promise<Held> {
    // What promises and finalizers still hold goes with the next turns.
    for (let turn = 0; turn < 5; turn++) {
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const counting = v8 as Counting;
    const live = (constructor: unknown) => counting.queryObjects?.(constructor, { format: 'count' }) ?? 0;
    return {
      heap: process.memoryUsage().heapUsed,
      listeners: live(this.#listener),
      emitters: live(vscode.EventEmitter),
      timers: this.#timers.size - this.#cleared,
    };
  }

  dispose(): void {
    for (const restore of this.#restorers.splice(0)) restore();
  }
}

/** Whether a timer is still to run, as Node notes it down. */
function isWaiting(timer?: object): timer is object {
  return timer !== undefined && (timer as { _destroyed?: boolean })._destroyed === false;
}

/** The class of the object that an emitter keeps a listener in, whatever it is called. */
function listenerClass(): unknown {
  const emitter = new vscode.EventEmitter<void>();
  const listener = () => undefined;
  emitter.event(listener);
  const kept = Object.values(emitter).find(
    (value: unknown) => typeof value === 'object' && value !== null && Object.values(value).includes(listener),
  ) as object | undefined;
  emitter.dispose();
  if (!kept) throw new Error('Listeners cannot be counted in this version of VS Code.');
  return kept.constructor;
}
