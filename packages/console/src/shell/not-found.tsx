import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Empty, Page } from "../shared/page.tsx";
import { Problem } from "../shared/problem.tsx";

export function NotFound() {
	return (
		<Page title="Nothing here">
			<Empty title="There is no page at this address">
				<Button component={Link} to="/" mt="md">
					Go to the first page
				</Button>
			</Empty>
		</Page>
	);
}

export function RouteProblem({ error }: { readonly error: unknown }) {
	return (
		<Page title="This page failed">
			<Problem error={error} title="This page failed" />
		</Page>
	);
}
