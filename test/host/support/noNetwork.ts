import { replaceProperty } from './user';

type Builtins = { getBuiltinModule?(name: string): Record<string, unknown> | undefined };

/** What opens a connection in a browser, by the globals that do it. */
const GLOBALS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
];
/** What opens a connection or looks an address up in Node, by module. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6'],
};

/** Every way out is shut: whoever tries one is written down, and refused. */
export interface NoNetwork {
  /** The ways that were tried, and from where. */
  readonly tried: string[];
  /** The ways that are shut. */
  readonly shut: readonly string[];
  /** Opens them again. */
  allow(): void;
}

/** Shuts every way to a network that this extension host has; what is connected already stays so. */
export function forbidNetwork(): NoNetwork {
  const tried: string[] = [];
  const shut: string[] = [];
  const restorers: (() => void)[] = [];
  const close = (owner: object, name: string, as: string) => {
    if (!(name in owner)) return;
    const original = (owner as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    // A function, not an arrow: some of them are called with `new`.
    const refuse = function (...args: unknown[]) {
      const error = new Error(`The tests allow no network: ${as}`);
      // In a browser the editor gets the code of its extensions so.
      if (error.stack?.includes('_loadCommonJSModule')) return original.apply(globalThis, args);
      tried.push(error.stack ?? as);
      throw error;
    };
    restorers.push(replaceProperty(owner, name as never, refuse));
    shut.push(as);
  };
  for (const name of GLOBALS) close(globalThis, name, name);
  const { process } = globalThis as { process?: Builtins };
  for (const [module, names] of Object.entries(MODULES)) {
    const loaded = process?.getBuiltinModule?.(`node:${module}`);
    if (loaded) for (const name of names) close(loaded, name, `${module}.${name}`);
  }
  // Whatever goes by a socket of its own ends here.
  const socket = process?.getBuiltinModule?.('node:net')?.['Socket'] as { prototype: object } | undefined;
  if (socket) close(socket.prototype, 'connect', 'net.Socket.connect');
  const { navigator } = globalThis as { navigator?: object };
  if (navigator) close(navigator, 'sendBeacon', 'navigator.sendBeacon');
  return { tried, shut, allow: () => restorers.splice(0).forEach((restore) => restore()) };
}
