/** The JSON Schema of the preset and Windows' administrative template, by path in assets/deployment. */
export function presetFiles(): Readonly<Record<string, string>>;
