/**
 * Runs a child process that ends with this one. Signals are passed on, and the child's end is waited for.
 * npm passes a signal only to its shell, which ends without telling us, so the parent process is watched.
 */
import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Base of a shell's exit code for a process that was ended by a signal. */
const BY_SIGNAL = 128;
const WATCH_MS = 250;

/** Resolves with the exit code of the child. */
export function runChild(
  command: string,
  options: readonly string[],
  how: SpawnOptions,
): Promise<number> {
  const child = spawn(command, options, how);
  let told: NodeJS.Signals | null = null;
  const pass = (signal: NodeJS.Signals) => {
    told = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) pass('SIGTERM');
  }, WATCH_MS);
  return new Promise((resolve, reject) => {
    const ended = () => {
      for (const signal of SIGNALS) process.off(signal, pass);
      clearInterval(watch);
    };
    child.once('error', (error) => {
      ended();
      reject(error);
    });
    child.once('close', (code, signal) => {
      ended();
      const by = signal ?? told;
      resolve(by === null ? (code ?? 1) : BY_SIGNAL + constants.signals[by]);
    });
  });
}
