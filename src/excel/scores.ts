import type { Attachment, ScoreOptions } from "./types";

/** Writes the sheet `Scores`, or writes ours anew. Returns its name. */
export async function writeScores(_attachment: Attachment, _options: ScoreOptions): Promise<string> {
  throw new Error("not yet");
}
