/** The part of an environment variable's name that names an API or a setting: `my-bakery` as `MY_BAKERY`. */
export const variableName = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
