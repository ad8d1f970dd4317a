/** Whole words that stand between the parts of a phrasing. */
const BETWEEN = "(?:\\p{L}+ ){0,2}?";
const IN_TIME = "(?:срок\\p{L}*|дн(?:я|ей)|времени)";

/**
 * What several words say together and none of them by itself, as one word of the vocabulary; each begins where a word
 * does. Texts are in lower case, with single spaces.
 */
const PHRASINGS = (
  [
    // Late.
    [
      `(?:позже|позднее|после|за пределами|вне|свыше|сверх|не в|превыш\\p{L}*|пропу\\p{L}*|с истечением) ${BETWEEN}(?:\\d+ )?${BETWEEN}${IN_TIME}`,
      "просрочено",
    ],
    ["не (?:вовремя|своевременно)", "просрочено"],
    ["мерзімі(?:нен)? (?:өт|кеш|кейін|тыс|аса|асып)\\p{L}*", "кешіктіріп"],
    ["(?:уақытында|мерзімінде) \\p{L}+(?:маған|меген|баған|беген|паған|пеген)", "кешіктіріп"],
    [
      "(?:past|after|beyond|outside|out of|missed)(?: of)?(?: the)? (?:statutory )?(?:deadlines?|time(?: ?limits?)?|terms?)",
      "overdue",
    ],
    ["not (?:on|in) time", "overdue"],
    // Unjustified.
    [`без (?:\\p{L}+ )?оснований|не обоснован\\p{L}*`, "необоснованно"],
    ["without (?:\\p{L}+ )?(?:grounds|reasons?|justification)", "groundless"],
    ["бас ?(?:тарт\\p{L}*|т\\.)", "бастарту"],
    // Incomplete, superfluous.
    ["не (?:в )?полн(?!ост)\\p{L}*(?: объеме?)?|без (?:полн\\p{L}*|всех)", "неполный"],
    ["толық (?:емес|болма\\p{L}*)", "толықемес"],
    ["(?:without|not)(?: the)? (?:all|full|complete)", "incomplete"],
    [
      `не (?:предусмотрен\\p{L}*|указан\\p{L}*|входящ\\p{L}*|требу\\p{L}*)|(?:вне|сверх) (?:перечн|стандарт|требу)\\p{L}*`,
      "лишних",
    ],
    ["доп(?:олнительн\\p{L}*|\\.) (?=документ)", "лишних "],
    // Of complaints.
    ["направлен\\p{L}* по (?:компетенции|подведомственности|принадлежности)", "перенаправлено"],
    ["на рассмотрении|без рассмотрения|в производстве", "нерассмотренных"],
    ["қайта (?:жібер|жолда|бағытта)\\p{L}*", "қайтажіберілген"],
    ["(?:нельзя|не удалось|не) (?:привлеч|привлек|наказ)\\p{L}*", "невозможно привлечь"],
    ["жұмыстан (?:шы[ғқ]|босат|кет)\\p{L}*", "жұмыстаншыққан"],
    ["passed (?:on|over|to)", "forwarded"],
    ["(?:could|can) ?not be|left (?:office|the service|service)", "resigned"],
    ["(?:анық|дұрыс|шын) емес", "анықемес"],
    // Kazakh denies within the word: қаралмаған, көрсетілмеген.
    ["\\p{L}{3,}(?<!бол)(?:ма|ме|ба|бе|па|пе)(?:ған|ген)\\p{L}*", "емес"],
  ] as const
).map(([said, word]) => [new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, "gu"), word] as const);

/** A text with such phrasings as one word each. */
export const rephrased = (text: string): string =>
  PHRASINGS.reduce((said, [phrasing, word]) => said.replace(phrasing, word), text);
