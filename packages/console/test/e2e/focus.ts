import type { Page } from "playwright-core";

/** Where the focus is. */
export interface Focus {
	/** What a person hears about the element; empty if the focus is lost. */
	readonly name: string;
	readonly place: "main" | "dialog" | "elsewhere" | "lost";
	/** Why a person cannot see where the focus is; undefined if it can be seen. */
	readonly hidden: string | undefined;
	readonly isButton: boolean;
	/** Identifies the element in its document. */
	readonly mark: string;
}

/** Presses a key and says where the focus is then. */
export async function press(page: Page, key: "Tab" | "Enter" | "Escape"): Promise<Focus> {
	await page.keyboard.press(key);
	return focusOf(page);
}

export const focusOf = (page: Page): Promise<Focus> =>
	page.evaluate(() => {
		const on = document.activeElement;
		if (!(on instanceof HTMLElement) || on === document.body)
			return { name: "", place: "lost" as const, hidden: undefined, isButton: false, mark: "" };
		on.dataset.walked ??= crypto.randomUUID();
		const label = on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : undefined;
		const name = on.getAttribute("aria-label") ?? (label || on.textContent || on.getAttribute("title") || on.tagName);
		const place = on.closest("[aria-modal=true]") ? "dialog" : on.closest("main") ? "main" : "elsewhere";
		// The native input of a switch or a choice is hidden; the focus is drawn on what replaces it.
		const drawn = [on, on.parentElement, on.nextElementSibling, on.nextElementSibling?.firstElementChild];
		const isDrawn = drawn.some((one) => {
			if (!one) return false;
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
			return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
		});
		// A field shows the cursor.
		const isField = on.matches("textarea, input:not([type=checkbox], [type=radio])");
		const box = (on.offsetWidth > 2 ? on : (on.parentElement ?? on)).getBoundingClientRect();
		const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
		const hidden = !isInView ? "it is outside of the screen" : isDrawn || isField ? undefined : "nothing shows it";
		return {
			name: name.trim().slice(0, 80),
			place,
			hidden,
			isButton: on.tagName === "BUTTON",
			mark: on.dataset.walked,
		};
	});

/** Waits until the focus is in an open dialog, or on the element with this mark. Returns whether it got there. */
export const focusReaches = (page: Page, target: "dialog" | { readonly mark: string }): Promise<boolean> =>
	page
		.waitForFunction(
			(mark) => {
				const on = document.activeElement;
				if (mark === undefined) return on?.closest("[aria-modal=true]") != null;
				return on instanceof HTMLElement && on.dataset.walked === mark;
			},
			target === "dialog" ? undefined : target.mark,
			{ timeout: 30_000 },
		)
		.then(
			() => true,
			() => false,
		);
