/** Worker processes of a trial: killed, started again when they end, as systemd does it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { ORDERGAP } from '../ordergap.js';

export interface Command {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Crew {
  readonly begin: () => void;
  readonly pids: () => readonly number[];
  /** Ends one of them at once, whatever it has in hand, and starts another. */
  readonly killOne: () => string;
  readonly dismiss: () => Promise<void>;
  readonly abandon: () => void;
}

/** `onEnd` is told of those that end by themselves. */
export function employ(
  size: number,
  { onEnd, ...command }: Command & { readonly onEnd: (words: string) => void },
): Crew {
  const live = new Set<ChildProcess>();
  let isOver = false;
  const begin = () => {
    const child = start(command);
    live.add(child);
    child.once('exit', (code) => {
      if (!live.delete(child) || isOver) return;
      onEnd(`a worker ended by itself with ${code} and was started again: ${saidBy(child)}`);
      setTimeout(() => isOver || begin(), 500);
    });
  };
  return {
    begin: () => {
      for (let n = 0; n < size; n += 1) begin();
    },
    pids: () => [...live].flatMap(({ pid }) => pid ?? []),
    killOne() {
      const [victim] = shuffled([...live]);
      if (!victim) return 'no worker there to be killed';
      live.delete(victim);
      victim.kill('SIGKILL');
      begin();
      return 'a worker killed';
    },
    async dismiss() {
      isOver = true;
      for (const child of live) child.kill('SIGTERM');
      // One that is only just starting ends by the signal.
      await Promise.all([...live].map((child) => ended(child, [0, null])));
    },
    abandon() {
      isOver = true;
      for (const child of live) child.kill('SIGKILL');
    },
  };
}

/** Runs a command; an Error where it ends with another code than these. */
export async function runToEnd(command: Command, codes: readonly number[]): Promise<void> {
  await ended(start(command), codes);
}

export function shuffled<T>(all: readonly T[]): readonly T[] {
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const said = new WeakMap<ChildProcess, string>();

function start({ args, env }: Command): ChildProcess {
  const child = spawn(process.execPath, [...ORDERGAP, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.set(child, `${said.get(child) ?? ''}${text}`));
  return child;
}

function saidBy(child: ChildProcess): string {
  return (said.get(child) ?? '').trim();
}

async function ended(child: ChildProcess, codes: readonly (number | null)[]): Promise<void> {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (!isOver) await new Promise((resolve) => child.once('exit', resolve));
  const code = child.exitCode;
  if (!codes.includes(code)) throw new Error(`A process ended with ${code}: ${saidBy(child)}`);
}
