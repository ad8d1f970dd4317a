import type { Attachment, ConclusionRequest, ConclusionResult, ProgressOptions } from "./types";

/** Writes a sheet for each chosen body and form. The scores must have been written. */
export async function writeConclusions(
  _attachment: Attachment,
  _request: ConclusionRequest,
  _options: ProgressOptions = {},
): Promise<ConclusionResult> {
  throw new Error("not yet");
}
