export interface Looking {
  /** Finishes what is in hand. */
  stop(): Promise<void>;
}

/** Looks at once and every so many milliseconds, never twice at the same time. What fails is handed on, and the next look comes all the same. */
export function lookEvery(milliseconds: number, look: () => Promise<void>, onFault: (fault: unknown) => void): Looking {
  let looking = Promise.resolve();
  const lookAgain = () => {
    looking = looking.then(look).catch(onFault);
  };
  lookAgain();
  const timer = setInterval(lookAgain, milliseconds);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
