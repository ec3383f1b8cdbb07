import type { ApiModel } from "../../model/api-model.ts";
import { emitMirrorTables, mirrorTables } from "../mirror-tables.ts";

/** Whether a mirror can copy anything: lists whose records have ids. */
export const canBeMirrored = (model: ApiModel): boolean => mirrorTables(model).length > 0;

/** The package that written modules and examples import. This package itself does not know it. */
export const MIRROR = ["@countersign", "mirror"].join("/");

/** Writes the tables of the API for a mirror. */
export const emitMirrorModule = (model: ApiModel, header: string): string => emitMirrorTables(model, header, MIRROR);
