import { nameFinder } from "./name-finder";
import { plain, textOf } from "./text";
import type { Proposal } from "./types";
import { typeOfName } from "./types-of-bodies";

export type Body = Proposal["bodies"][number];

interface Pair {
  readonly spelling: string;
  readonly name: string;
}

/** The body that a name is a spelling of. */
export function bodyOf(bodies: readonly Body[], name: string): Body | undefined {
  const known = nameFinder({ bodies })(name);
  return bodies.find((body) => body.name === known);
}

/** Bodies of which one has another spelling; `undefined` where neither is known. */
export function join(bodies: readonly Body[], { spelling, name }: Pair): readonly Body[] | undefined {
  const own = bodyOf(bodies, spelling);
  const to = bodyOf(bodies, name);
  if (!own && !to) return undefined;
  if (own === to) return bodies.map((body) => (body === own ? calledBy(body, name) : body));
  // A spelling that was taken for another one of a body goes alone; the name of a body with all that was taken for it.
  const isAlone = own !== undefined && textOf(own.name) !== textOf(spelling) && hasSpelling(own, spelling);
  const [left, taken] = own && isAlone ? takenFrom(own, spelling) : [undefined, own];
  const added = taken ? [taken.name, ...taken.spellings] : [spelling];
  const into = to ?? { name, type: taken!.type, isAssumed: taken!.isAssumed, spellings: [] };
  const known = [into, taken].find((body) => body?.isAssumed === false) ?? into;
  const whole: Body = {
    name: into.name,
    type: known.type,
    isAssumed: known.isAssumed,
    spellings: [...into.spellings, ...added].filter(
      (text, place, all) => text !== into.name && all.indexOf(text) === place,
    ),
  };
  const rest = bodies.flatMap((body) => (body === to ? [whole] : body === own ? (left ?? []) : [body]));
  return to ? rest : [...rest, whole];
}

/** Bodies of which none has both spellings. */
export function part(bodies: readonly Body[], { spelling, name }: Pair): readonly Body[] {
  const own = bodies.find((body) => hasSpelling(body, spelling) && hasSpelling(body, name));
  if (!own || plain(spelling) === plain(name)) return bodies;
  const [left, taken] = takenFrom(own, textOf(own.name) === textOf(spelling) ? name : spelling);
  return bodies.flatMap((body) => (body === own ? [left, taken] : [body]));
}

const hasSpelling = ({ name, spellings }: Body, text: string): boolean =>
  [name, ...spellings].some((spelling) => plain(spelling) === plain(text));

/** A body without one of its spellings, and the body that this is by itself. */
function takenFrom(body: Body, spelling: string): readonly [left: Body, taken: Body] {
  const isTaken = (text: string) => plain(text) === plain(spelling);
  const [name, ...others] = body.spellings.filter(isTaken);
  const type = typeOfName(spelling);
  return [
    { ...body, spellings: body.spellings.filter((text) => !isTaken(text)) },
    {
      name: name ?? spelling,
      type: type ?? body.type,
      isAssumed: type === undefined && body.isAssumed,
      spellings: others,
    },
  ];
}

/** The same body, to go by one of its spellings. */
function calledBy(body: Body, name: string): Body {
  const called = body.spellings.find((spelling) => textOf(spelling) === textOf(name));
  if (called === undefined) return body;
  return {
    ...body,
    name: called,
    spellings: [body.name, ...body.spellings].filter((text) => text !== called),
  };
}
