import { createContext, useContext } from "react";
import type { Control } from "../control/generated/index.ts";

const ControlContext = createContext<Control | undefined>(undefined);

export const ControlProvider = ControlContext.Provider;

/** The client of the control API. */
export function useControl(): Control {
	const control = useContext(ControlContext);
	if (!control) throw new Error("There is no ControlProvider above.");
	return control;
}
