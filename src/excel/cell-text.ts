/** A text as a cell takes it, so that it is never read as a formula or a number. */
export const asText = (text: string): string => (/^[=+\-@'\d]/.test(text) ? `'${text}` : text);
