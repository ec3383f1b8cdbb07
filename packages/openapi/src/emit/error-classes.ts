import { errorClassOf as classOf } from "../model/client-runtime.ts";

/** Returns the name of the class that the SDK throws for a status. */
export const errorClassOf = (status: number): string => classOf(status).name;
