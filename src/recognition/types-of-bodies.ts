import { bodyType, type BodyType } from "../law/bodies";
import { once } from "./once";
import { textOf } from "./text";

/** Names and titles that speak of local executive bodies, and of central state bodies. */
const LOCAL =
  /акимат|әкімд|әкімш|акимов|(^|[^\p{L}])(мио|жао|leb)([^\p{L}]|$)|местн\S* исполнительн|жергілікті атқарушы|local executive|akimat/iu;
const CENTRAL =
  /(^|[^\p{L}])(цго|цио|омо|cgo)([^\p{L}]|$)|центральн\S* (государственн|исполнительн)|орталық (мемлекеттік|атқарушы)|central (state|executive|government)/iu;

/** The type that a title or the name of a sheet speaks of. */
export function typeOfTitle(text: string): BodyType | undefined {
  if (LOCAL.test(text)) return CENTRAL.test(text) ? undefined : "LEB";
  return CENTRAL.test(text) ? "CGO" : undefined;
}

const LOCAL_NAME =
  /акимат|әкімд|аким(?!\p{L})|akimat|(^|[^\p{L}])(область|области|обл\.|облыс\p{L}*|region|oblast|г\.|гор\.|город|города|қала\p{L}*|қ\.|city)([^\p{L}]|$)|\p{L}+ская обл/iu;
const CENTRAL_NAME =
  /министерств|м-в|(^|[^\p{L}])(мин-\p{L}+|мин\.)|министрлі[кг]|агентств|агентті[кг]|прокуратур|(национальн\p{L}*|ұлттық) банк|(нац|ұлт)банк|ministry|agency|prosecutor|national bank|комитет|верховн\p{L}* суд|судебн\p{L}* администрац|бюро/iu;
const CITIES =
  /^(астана|алматы|шымкент|astana|almaty|shymkent|абай|жетісу|жетысу|ұлытау|улытау|abai|zhetisu|ulytau|[звс]ко|[бшс]қо)$/iu;
const ABBREVIATED = /^(мин\p{Ll}{3,}|М[А-ЯІҚ]{1,6}|АП?ДГС|ГП|НБ)$/u;

/** The type that the name of a body gives away. */
export const typeOfName = once((name: string): BodyType | undefined => {
  const text = textOf(name).replace(/["«»“”„]/g, "");
  if (LOCAL_NAME.test(text) || CITIES.test(text)) return "LEB";
  return CENTRAL_NAME.test(text) ||
    /^мин(юст|фин|здрав|прос|энерго|эко|труд|сельхоз|обор|торг|транс|нац|инфо|культ)/iu.test(text)
    ? "CGO"
    : undefined;
});

export const looksLikeBody = (text: string): boolean =>
  text.length <= 160 && (typeOfName(text) !== undefined || ABBREVIATED.test(text));

const GROUP =
  /^(?:[ivx\d]+[.)]?\s+)?(?:(центральные (?:государственные|исполнительные) органы|министерства|министерства и (?:агентства|ведомства)|орталық мемлекеттік органдар|министрліктер|central (?:state|government) bodies|ministries)|(местные исполнительные органы|акиматы?|акиматы областей.*|регионы|области(?: и города.*)?|жергілікті атқарушы органдар|әкімдіктер|local executive bodies|akimats))\s*(?:\(.*\))?\s*:?$/iu;

/** The type that a line among the bodies, or a cell of a column of types, names and nothing else. */
export function typeOfGroup(text: string): BodyType | undefined {
  const bare = textOf(text).replace(/[:.]$/, "");
  const found = GROUP.exec(bare);
  if (found) return found[1] === undefined ? "LEB" : "CGO";
  return bodyType(bare);
}
