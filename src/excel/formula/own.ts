import { children, type Node, type NodeOf } from "./node";

/**
 * The id of a function of ours by the name that a formula calls it by: `OLSHEM.SERVICES_T1`, in any case, or
 * `_xldudf_OLSHEM_SERVICES_T1` as files store it. It need not be one that exists.
 */
export function ownFunction(name: string): string | undefined {
  return /^(?:OLSHEM\.|_XLDUDF_OLSHEM_)(.+)$/i.exec(name)?.[1]?.toUpperCase();
}

/** Whether a call is one of ours. */
export const isOwn = ({ name }: NodeOf<"call">): boolean => ownFunction(name) !== undefined;

/** The calls of ours in a formula that stand in no other of ours, in their order. */
export function ownCalls(node: Node): readonly NodeOf<"call">[] {
  return node.kind === "call" && isOwn(node) ? [node] : children(node).flatMap(ownCalls);
}

/** The name of a native function as the user knows it: without `_xlfn.` and the like, in capitals. */
export const nativeName = (name: string): string => name.replace(/^(_xl(fn|ws|udf)\.)+/i, "").toUpperCase();
