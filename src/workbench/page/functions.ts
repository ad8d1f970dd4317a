import { CustomFunctions, type FunctionsMetadata, registerFunctions } from "../host/functions";

/** Runs the add-in's functions.js as Excel does, with nothing but `CustomFunctions` there, and registers them. */
export async function loadFunctions(): Promise<void> {
  Object.assign(globalThis, { CustomFunctions });
  const [metadata] = await Promise.all([
    fetch("functions.json").then((response) => response.json() as Promise<FunctionsMetadata>),
    runScript("functions.js"),
  ]);
  registerFunctions("OLSHEM", metadata);
}

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} was not loaded`));
    document.head.append(script);
  });
}
