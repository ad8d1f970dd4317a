/**
 * Focus after a correction: what was pressed is often gone once the workbook is read anew. Lists are marked `data-list`, what
 * stands in them `data-item`.
 */

const LIST = "[data-list]";
const ITEM = "[data-item]";

const itemsOf = (list: Element): Element[] =>
  [...list.querySelectorAll(ITEM)].filter((item) => item.closest(LIST) === list);

interface Stop {
  readonly list: Element;
  readonly index: number;
}

/** Remembers where the focus is. What it returns brings it back, or to what has come to stand there; lost focus only. */
export function bookmark(page: Document = document): () => void {
  const active = page.activeElement;
  const stops: Stop[] = [];
  for (let list = active?.closest(LIST); list; list = list.parentElement?.closest(LIST))
    stops.push({ list, index: itemsOf(list).findIndex((item) => item.contains(active)) });
  return () => {
    if (page.activeElement !== page.body) return;
    const target = stops
      .filter(({ list }) => list.isConnected)
      .map(({ list, index }) => {
        const items = itemsOf(list);
        const item = items[Math.min(Math.max(index, 0), items.length - 1)];
        return focusable(item) ?? focusable(list);
      })
      .find((found) => found !== null && found !== undefined);
    (target ?? page.querySelector<HTMLElement>("h1"))?.focus();
  };
}

const focusable = (within: Element | undefined): HTMLElement | null | undefined =>
  within?.querySelector<HTMLElement>("button, select, [tabindex]");
