import { Modal, type ModalProps } from "@mantine/core";
import { useEffect, useRef } from "react";

/** The element that had the focus before the present dialog. One dialog may follow another, as the secret follows the form. */
let before: HTMLElement | undefined;

function openerOf(): HTMLElement | undefined {
	const { activeElement: on } = document;
	if (on instanceof HTMLElement && on !== document.body && on.closest("[role=dialog]") === null) before = on;
	return before;
}

/** A dialog that is open for as long as it is rendered. Afterwards the focus is where it was before, or on the title of the page if that is gone. */
export function Dialog({ children, ...props }: Omit<ModalProps, "opened">) {
	const opener = useRef(openerOf());
	useEffect(() => {
		const element = opener.current;
		return () => {
			if (element?.isConnected) element.focus();
			else {
				const title = document.querySelector<HTMLElement>("main h1");
				title?.setAttribute("tabindex", "-1");
				title?.focus();
			}
		};
	}, []);
	return (
		<Modal opened {...props}>
			{children}
			<LastStop />
		</Modal>
	);
}

const STOPS = "a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled)";

/**
 * The last stop of a dialog, which passes the focus to the first. Without it the focus leaves a dialog that ends with a
 * date field: the browser itself moves from one part of a date to the next, and then out of the document.
 */
function LastStop() {
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it never keeps the focus.
		<span
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it never keeps the focus.
			tabIndex={0}
			onFocus={({ currentTarget }) =>
				currentTarget.closest("[role=dialog]")?.querySelector<HTMLElement>(STOPS)?.focus()
			}
		/>
	);
}
