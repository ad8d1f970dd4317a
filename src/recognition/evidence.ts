const LINK = /ссылк|подтвержда|гиперссыл|сілтеме|растайтын|дәлел|\blinks?\b|\burl\b|evidence/i;
const SOURCE = /источник|дереккөз|\bsources?\b/i;

/** Whether the head of a column says that it holds links to evidence. */
export const isLink = (head: string): boolean => LINK.test(head);

/** Whether it says that the column tells where figures come from, or what proves them. */
export const isEvidence = (head: string): boolean => isLink(head) || SOURCE.test(head);
