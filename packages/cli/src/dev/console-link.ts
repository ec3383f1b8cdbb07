import type { Control } from "@countersign/mock/control";
import type { Machine } from "../shared/machine.ts";
import { reasonOf } from "../shared/reason.ts";

/** Prints a link to the console, which works once, and another one whenever the user presses Enter. Returns a function that ends this. */
export function offerConsole(
	control: Pick<Control, "acceptCode">,
	origin: string,
	isOpened: boolean,
	{ random, print, warn, onEnter, openBrowser }: Machine,
): () => void {
	const newLink = (): string => {
		const code = Buffer.from(random(18)).toString("base64url");
		control.acceptCode(code);
		return `${origin}/#code=${code}`;
	};
	print(`Open the console in your browser: ${newLink()}`);
	print("The link works once, for ten minutes. Press Enter for another one.\n");
	if (isOpened)
		// A link of its own, so that the printed one stays valid.
		openBrowser(newLink()).catch((error: unknown) =>
			warn(`The browser could not be opened: ${reasonOf(error)}. Open the printed link yourself.`),
		);
	return onEnter(() => print(`Console: ${newLink()}`));
}
