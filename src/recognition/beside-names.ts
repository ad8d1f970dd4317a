import { isGeneric, isPart, meaningOf } from "./label";
import { isRemark, speaksOfShare } from "./marks";
import { once } from "./once";
import { plain } from "./text";
import { looksLikeBody } from "./types-of-bodies";

const CHANNEL = /^(через|по линии|via|through)(?!\p{L})|(?<!\p{L})арқылы$/u;

/**
 * Whether a text among the names of bodies is none: a part of the line above it («в т.ч. через ЦОН»), or the head of units,
 * shares or remarks beside bodies that run across.
 */
export const isBesideNames = once((text: string): boolean => {
  if (looksLikeBody(text)) return false;
  if (isPart(text) || CHANNEL.test(plain(text))) return true;
  const meaning = meaningOf({ path: [text] });
  return isGeneric(meaning.own) || isRemark(meaning) || speaksOfShare(meaning);
});
