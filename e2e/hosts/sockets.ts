/** Which connections to other machines do the processes of one test's home have? Looked at again and again, on Linux. */
import { remoteSockets } from './kernel';

export interface Watch {
  /** Addresses seen since the watch began, in the kernel's hexadecimal. */
  readonly stop: () => readonly string[];
  /** How often was looked. */
  readonly looks: () => number;
}

/** Milliseconds between two looks: a connection that was tried leaves its socket there for longer. */
const every = 250;

export function watchSockets(home: string): Watch {
  const seen = new Set<string>();
  let looks = 0;
  const look = (): void => {
    looks += 1;
    for (const address of remoteSockets(home)) seen.add(address);
  };
  look();
  const timer = setInterval(look, every);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return [...seen];
    },
    looks: () => looks,
  };
}
