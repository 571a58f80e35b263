/** A queue for one thing that only one may use at a time: first come, first served. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Waits for its turn; the thing is the caller's until the function that this resolves to is called. */
  async take(): Promise<() => void> {
    const before = this.#last;
    let end = () => {};
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }

  /** Runs `work` when it is its turn, and gives what it gives. A failure ends the turn as well. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
