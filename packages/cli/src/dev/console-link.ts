import { join, resolve } from "node:path";
import type { Control } from "@countersign/mock/control";
import type { Machine } from "../shared/machine.ts";
import { reasonOf } from "../shared/reason.ts";
import type { DevArguments } from "./arguments.ts";

/** How long the code of a link is valid. */
const LIFETIME_MS = 600_000;

/** Prints a link to the console, which works once, and another one whenever the user presses Enter. Returns a function that ends this. */
export function offerConsole(
	control: Pick<Control, "acceptCode">,
	origin: string,
	{ open, state }: Pick<DevArguments, "open" | "state">,
	machine: Machine,
): () => void {
	const { random, print, onEnter } = machine;
	const newLink = (redeemed?: () => void): string => {
		const code = Buffer.from(random(18)).toString("base64url");
		control.acceptCode(code, redeemed);
		return `${origin}/#code=${code}`;
	};
	print(`Open the console in your browser: ${newLink()}`);
	// A link of its own, so that the printed one stays valid.
	const closeFile = open ? openInBrowser(newLink, resolve(join(state, "open-console.html")), machine) : () => {};
	const leave = onEnter(() => print(`Console: ${newLink()}`));
	print(
		`The link works once, for ten minutes. ${leave ? "Press Enter for another one." : "The next run prints another one."}\n`,
	);
	return () => {
		leave?.();
		closeFile();
	};
}

/**
 * Opens a link in the browser through a file that only this user can read: every user of the machine sees the command line of a
 * browser, and the code in the link controls everything. The file is removed when the link is used or too old. Returns a function
 * that removes it sooner.
 */
function openInBrowser(
	newLink: (redeemed: () => void) => string,
	file: string,
	{ files, clock, warn, openBrowser }: Machine,
): () => void {
	let isThere = false;
	let cancel = (): void => {};
	const remove = (): void => {
		cancel();
		if (!isThere) return;
		isThere = false;
		try {
			if (files.kind(file) === "file") files.remove(file);
		} catch (error) {
			warn(
				`The file ${file} could not be removed: ${reasonOf(error)}. Its link is used or expires within ten minutes.`,
			);
		}
	};
	const failed = (error: unknown): void => {
		remove();
		warn(`The browser could not be opened: ${reasonOf(error)}. Open the printed link yourself.`);
	};
	try {
		isThere = true;
		files.write(file, redirectTo(newLink(remove)), "owner");
	} catch (error) {
		failed(error);
		return () => {};
	}
	cancel = clock.after(LIFETIME_MS, remove);
	openBrowser(file).catch(failed);
	return remove;
}

/** A page that opens a link at once. The link has no character that is special in HTML or in a script. */
const redirectTo = (link: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Countersign</title>
<script>location.replace(${JSON.stringify(link)})</script>
<p><a href="${link}">Open the console</a></p>
</html>
`;
