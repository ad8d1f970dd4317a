/** A short mark by which a text is known again; not a safeguard against forgery (FNV-1a, 64 bits). */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

/** The fingerprint of a signed version: SHA-256 of what it was made of, in groups of four. */
export async function fingerprint(of: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(of));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{4})(?=.)/g, "$1-");
}
