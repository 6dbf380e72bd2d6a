/** The machine lacks something this script may not install by itself; the message tells what to do. */
export class MissingOnMachine extends Error {}

export const say = (text) => console.log(`bootstrap: ${text}`);
