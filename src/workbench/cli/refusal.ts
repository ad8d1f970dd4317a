/** Something that the caller can put right: one line on the error output, exit code 2. */
export class Refusal extends Error {}
