import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { attributeOf, children, element, parseXml, writeXml, type XmlElement } from "./xml";

/** Why a file cannot be opened. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: "notXlsx" | "damaged" | "encrypted" | "tooOld",
    detail?: string,
  ) {
    super(detail ?? code);
    this.name = "UnreadableFile";
  }
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, or the target itself when it lies outside. */
  readonly target: string;
  readonly external: boolean;
}

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const relationshipType = (name: string): string => `${officeRelationships}/${name}`;

/** The parts of an .xlsx file. */
export class Package {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static read(bytes: Uint8Array): Package {
    expectZip(bytes);
    try {
      return new Package(new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"))));
    } catch (error) {
      throw new UnreadableFile("damaged", error instanceof Error ? error.message : undefined);
    }
  }

  /** A package of its own to change; the parts themselves are never changed in place. */
  copy(): Package {
    return new Package(new Map(this.parts));
  }

  get paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(path);
  }

  xml(path: string): XmlElement | undefined {
    const bytes = this.parts.get(path);
    if (!bytes) return undefined;
    try {
      return parseXml(strFromU8(bytes));
    } catch {
      throw new UnreadableFile("damaged", path);
    }
  }

  set(path: string, content: XmlElement | Uint8Array): void {
    this.parts.set(path, content instanceof Uint8Array ? content : strToU8(writeXml(content)));
  }

  delete(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relsPath(path));
    this.undeclare(path);
  }

  /** Takes out what hung on parts that are gone; parts that hung on nothing before stay. */
  dropOrphans(before: Package): void {
    const now = this.reachable();
    for (const path of before.reachable()) if (!now.has(path) && this.has(path)) this.delete(path);
  }

  private reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (path: string) => {
      if (found.has(path)) return;
      found.add(path);
      for (const { target, external } of this.relationships(path)) if (!external) visit(target);
    };
    visit("");
    return found;
  }

  /** A path that is not taken: `xl/worksheets/sheet8.xml`. */
  free(before: string, after: string): string {
    for (let i = 1; ; i++) if (!this.has(`${before}${i}${after}`)) return `${before}${i}${after}`;
  }

  relationships(path: string): Relationship[] {
    return children(this.xml(relsPath(path)), "Relationship").map((node) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = node.attributes;
      const external = mode === "External";
      return { id, type, external, target: external ? target : resolve(path, target) };
    });
  }

  relate(path: string, type: string, target: string): string {
    const rels = this.xml(relsPath(path)) ?? element("Relationships", { xmlns: relationshipsNamespace });
    const taken = new Set(children(rels).map((node) => node.attributes.Id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    rels.children.push(element("Relationship", { Id: `rId${number}`, Type: type, Target: `/${target}` }));
    this.set(relsPath(path), rels);
    return `rId${number}`;
  }

  unrelate(path: string, id: string): void {
    const rels = this.xml(relsPath(path));
    if (!rels) return;
    rels.children = rels.children.filter((node) => typeof node === "string" || node.attributes.Id !== id);
    this.set(relsPath(path), rels);
  }

  /** Declares what a part is. */
  declare(path: string, contentType: string): void {
    const types = this.xml(contentTypesPath) ?? element("Types", { xmlns: contentTypesNamespace });
    types.children = types.children.filter(
      (node) => typeof node === "string" || node.attributes.PartName !== `/${path}`,
    );
    types.children.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    this.set(contentTypesPath, types);
  }

  private undeclare(path: string): void {
    const types = this.xml(contentTypesPath);
    if (!types) return;
    types.children = types.children.filter(
      (node) => typeof node === "string" || node.attributes.PartName !== `/${path}`,
    );
    this.set(contentTypesPath, types);
  }

  zip(): Uint8Array {
    // The content types come first, as readers expect.
    const ordered = [...this.parts].sort(
      ([a], [b]) => Number(b === contentTypesPath) - Number(a === contentTypesPath),
    );
    return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

const contentTypesPath = "[Content_Types].xml";
const contentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

function relsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function expectZip(bytes: Uint8Array): void {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // An OLE container holds a file with a password, or the format of before 2007.
    const text = strFromU8(bytes, true).replace(/\0/g, "");
    throw new UnreadableFile(text.includes("EncryptedPackage") ? "encrypted" : "tooOld");
  }
  if (starts(0x09, 0x08) || starts(0x09, 0x04) || starts(0x09, 0x02)) throw new UnreadableFile("tooOld");
  if (!starts(0x50, 0x4b)) throw new UnreadableFile("notXlsx");
}

export const relationshipId = (node: XmlElement): string | undefined => attributeOf(node, "id");
