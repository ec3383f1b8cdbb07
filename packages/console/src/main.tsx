import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./style.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Control } from "./control/generated/index.ts";
import { routerOf } from "./routes.tsx";
import { forgetToken, openSession } from "./session/session.ts";
import { SignIn } from "./session/sign-in.tsx";
import { ControlProvider } from "./shared/control.ts";
import { theme } from "./theme.ts";

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
// The scroll lock of dialogs adds a style element and reads the nonce from here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

async function content() {
	let token: string | undefined;
	try {
		token = await openSession({ storage: localStorage, location, history, fetch: fetch.bind(globalThis) });
	} catch (error) {
		return <SignIn why={(error as Error).message} />;
	}
	if (token === undefined) return <SignIn />;
	const control = new Control({
		baseUrl: `${location.origin}/control/v1`,
		apiKey: token,
		dangerouslyAllowBrowser: true,
		maxRetries: 1,
		timeout: 20_000,
		rateLimit: false,
	});
	try {
		await control.apis.list();
	} catch (error) {
		if ((error as { status?: number }).status !== 401) throw error;
		forgetToken(localStorage);
		return (
			<SignIn why="The session has ended: countersign dev was started again. Open its new link, or paste its new token." />
		);
	}
	const queries = new QueryClient({
		defaultOptions: {
			// The server is on this machine, so that it can be reached without a network.
			queries: {
				networkMode: "always",
				retry: false,
				staleTime: 30_000,
				placeholderData: (before: unknown) => before,
			},
			mutations: { networkMode: "always" },
		},
	});
	return (
		<QueryClientProvider client={queries}>
			<ControlProvider value={control}>
				<RouterProvider router={routerOf({ control, token })} />
			</ControlProvider>
		</QueryClientProvider>
	);
}

const page = createRoot(document.querySelector("#root") as HTMLElement);
content()
	.catch((error: unknown) => (
		<SignIn why={`countersign dev does not respond (${String(error)}). Start it again, then reload.`} />
	))
	.then((shown) =>
		page.render(
			<StrictMode>
				<MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
					<Notifications position="bottom-right" />
					{shown}
				</MantineProvider>
			</StrictMode>,
		),
	);
