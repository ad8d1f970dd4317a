import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");

/** A source that is not on the disk, by its path in the project. */
export type Sources = Readonly<Record<string, string>>;

/** What the compiler says of a source: the line it says it at, from there on, and the message. */
export interface Complaint {
  readonly at: string;
  readonly says: string;
}

/** Compiles sources against the project as it stands, in one program. */
export function complaints(sources: Sources): Readonly<Record<string, readonly Complaint[]>> {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  // The test runner's and Office's global types have no part in this.
  const options: ts.CompilerOptions = { ...parsed.options, types: ["custom-functions-runtime"] };
  const texts = new Map(Object.entries(sources).map(([path, text]) => [join(ROOT, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return Object.fromEntries(
    Object.keys(sources).map((path) => [
      path,
      complaintsOf(program, program.getSourceFile(join(ROOT, path))!),
    ]),
  );
}

function complaintsOf(program: ts.Program, file: ts.SourceFile): readonly Complaint[] {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start, messageText }) => ({
      at: file.text.slice(start).split("\n", 1)[0]!,
      says: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }),
  );
}

/** The object that a dictionary exports: `export const kk: Texts = { … }`. */
function dictionary(text: string): ts.ObjectLiteralExpression {
  const file = ts.createSourceFile("dictionary.ts", text, ts.ScriptTarget.Latest);
  const exported = file.statements.filter(ts.isVariableStatement).at(-1)!;
  return exported.declarationList.declarations[0]!.initializer as ts.ObjectLiteralExpression;
}

/** A dictionary that lacks its first key. */
export function withoutFirstKey(text: string): string {
  const [first, second] = dictionary(text).properties;
  return text.slice(0, first!.pos) + text.slice(second!.pos);
}

/** A dictionary with a key that the others do not have. */
export function withKeyTooMany(text: string): string {
  const { pos } = dictionary(text).properties[0]!;
  return `${text.slice(0, pos)} superfluous: "",${text.slice(pos)}`;
}
