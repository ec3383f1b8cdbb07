import { useQuery } from "@tanstack/react-query";
import type { Api } from "../control/generated/index.ts";
import { all } from "./all.ts";
import { useControl } from "./control.ts";
import { reachedBy } from "./reached-by.ts";

export function useApis() {
	const control = useControl();
	return useQuery({
		queryKey: ["apis"],
		queryFn: async () => (await all(control.apis.list())).map((api) => ({ ...api, url: reachedBy(location, api.url) })),
	});
}

export function useApi(name: string): Api | undefined {
	return useApis().data?.find((one) => one.name === name);
}
