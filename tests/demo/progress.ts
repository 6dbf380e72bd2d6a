/** Says what is going on and remembers how long each chapter took (seconds). */
export class Progress {
  readonly timings: Record<string, number> = {};

  async chapter<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    console.log(`demo: ${name} …`);
    const began = performance.now();
    const result = await work();
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    this.timings[name] = seconds;
    console.log(`demo: ${name}: ${seconds} s`);
    return result;
  }
}
