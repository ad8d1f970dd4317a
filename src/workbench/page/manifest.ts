/** A button that the add-in has on the ribbon, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Address of its icon, from the folder of the add-in. */
  readonly icon: string;
  /** The function that it runs; without one it shows the pane. */
  readonly run: string | undefined;
}

/** What the add-in has on the ribbon. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The manifest of the add-in that stands in the same folder. */
export async function loadManifest(): Promise<Document> {
  const text = await fetch("manifest.xml").then((response) => response.text());
  return new DOMParser().parseFromString(text, "text/xml");
}

/** The group that Excel makes of a manifest, for the language of Office: `ru-RU`. */
export function ribbonOf(manifest: Document, locale: string): RibbonGroup {
  const resources = new Map([...manifest.querySelectorAll("Resources > * > *")].map((own) => [own.id, own]));
  const folder = manifest.querySelector("DefaultSettings > SourceLocation")!.getAttribute("DefaultValue")!;

  /** What the resource says that an element of a group or a button asks for. */
  const resource = (of: Element, selector: string): string => {
    const found = resources.get(of.querySelector(`:scope > ${selector}`)!.getAttribute("resid")!)!;
    const own = [...found.children].find((override) => override.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? found.getAttribute("DefaultValue")!;
  };
  const group = manifest.querySelector("Group")!;
  return {
    label: resource(group, "Label"),
    buttons: [...group.querySelectorAll("Control")].map((button) => ({
      id: button.id,
      label: resource(button, "Label"),
      title: resource(button, "Supertip > Title"),
      description: resource(button, "Supertip > Description"),
      icon: resource(button, 'Icon > [size="32"]').slice(folder.lastIndexOf("/") + 1),
      run: button.querySelector("FunctionName")?.textContent ?? undefined,
    })),
  };
}
