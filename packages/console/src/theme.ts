import { createTheme, type MantineColorsTuple } from "@mantine/core";

const ink: MantineColorsTuple = [
	"#eef3fb",
	"#dbe4f3",
	"#b3c6e6",
	"#89a6d9",
	"#668bce",
	"#4f7ac8",
	"#4271c5",
	"#3360ae",
	"#2a559c",
	"#1b4a8a",
];

/** How the console looks: one accent, compact controls, system fonts (nothing is downloaded). */
export const theme = createTheme({
	primaryColor: "ink",
	primaryShade: { light: 7, dark: 7 },
	colors: { ink },
	defaultRadius: "md",
	fontFamily: 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
	fontFamilyMonospace: 'ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
	headings: { fontWeight: "650", sizes: { h1: { fontSize: "1.4rem" }, h2: { fontSize: "1.05rem" } } },
	autoContrast: true,
	respectReducedMotion: true,
	components: {
		Button: { defaultProps: { size: "sm" } },
		// A colour alone does not tell a link in a sentence apart.
		Anchor: { defaultProps: { underline: "always" } },
		Badge: { defaultProps: { variant: "light", radius: "sm" } },
		Table: { defaultProps: { verticalSpacing: 8, highlightOnHover: true } },
		// A table that scrolls can be reached and scrolled with the keyboard, and its scroll bar says that there is more: on a phone,
		// the buttons of a row are outside of the screen at first.
		TableScrollContainer: {
			defaultProps: { scrollAreaProps: { type: "auto", offsetScrollbars: "present", viewportProps: { tabIndex: 0 } } },
		},
		Modal: {
			defaultProps: {
				closeButtonProps: { "aria-label": "Close" },
				centered: true,
				size: "lg",
				overlayProps: { backgroundOpacity: 0.45 },
			},
		},
		Tooltip: { defaultProps: { openDelay: 200, withArrow: true } },
	},
});
