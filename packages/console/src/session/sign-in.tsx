import { Alert, Button, Code, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { keepToken } from "./session.ts";

/** Asks for the token of the session. */
export function SignIn({ why }: { readonly why?: string | undefined }) {
	const [token, setToken] = useState("");
	return (
		<main className="sign-in">
			<Paper withBorder shadow="sm" p="xl" maw={460}>
				<form
					onSubmit={(event) => {
						event.preventDefault();
						keepToken(localStorage, token.trim());
						location.reload();
					}}
				>
					<Stack>
						<Title order={1}>Countersign console</Title>
						{why !== undefined && (
							<Alert color="orange" title="This page has no session">
								{why}
							</Alert>
						)}
						<Text size="sm">
							Open the link that <Code>countersign dev</Code> prints in its terminal (Enter prints a new one), or paste
							the token. It is in the file <Code>token</Code> of the state folder, usually{" "}
							<Code>.countersign/token</Code>.
						</Text>
						<PasswordInput
							label="Token of the session"
							value={token}
							onChange={(event) => setToken(event.currentTarget.value)}
							required
							autoComplete="off"
							data-autofocus
						/>
						<Button type="submit" disabled={token.trim() === ""}>
							Open the console
						</Button>
					</Stack>
				</form>
			</Paper>
		</main>
	);
}
