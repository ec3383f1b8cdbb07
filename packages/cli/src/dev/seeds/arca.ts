import { latestOrders, northwind } from "./northwind.ts";
import { apiOf, type Seed } from "./seed.ts";

/** The employees of Northwind, by their ids from 1. */
const PEOPLE = [
	"Nancy Davolio",
	"Andrew Fuller",
	"Janet Leverling",
	"Margaret Peacock",
	"Steven Buchanan",
	"Michael Suyama",
	"Robert King",
	"Laura Callahan",
	"Anne Dodsworth",
];
const HIGH_FREIGHT = 100;

interface Status {
	readonly id: number;
	readonly category: string;
}

/** A workspace with the people of Northwind, a list for each shipper with a task for each of the latest orders, and what to reorder. */
export const arca: Seed = async (options, machine) => {
	const { createArcaMock } = await import("@countersign/mock");
	const mock = createArcaMock(options);
	const { key, entityId, workspaceId } = mock.createKey();
	const { create, read } = apiOf(mock, "/api/v1", { authorization: `Bearer ${key}` });
	const people = PEOPLE.map((name) => {
		const email = `${name.toLowerCase().replace(" ", ".")}@northwind.example`;
		const { id } = mock.createUser({ entityId, name, email });
		mock.addMember(workspaceId, id, "member", { entityId });
		return id;
	});
	const statuses = await read<readonly Status[]>(`/workspaces/${workspaceId}/statuses`);
	const done = statuses.find(({ category }) => category === "completed")?.id;
	const folder = async (name: string) => Number(await create("/folders", { workspace_id: workspaceId, name }));
	const list = async (folderId: number, name: string | undefined) =>
		Number(await create("/lists", { workspace_id: workspaceId, folder_id: folderId, name }));

	const shipping = await folder("Orders");
	const lists = new Map<string | undefined, number>();
	for (const { shipperID, companyName } of northwind("shippers", machine))
		lists.set(shipperID, await list(shipping, companyName));
	const companies = new Map(northwind("customers", machine).map((row) => [row.customerID, row.companyName]));
	for (const { orderID, customerID, employeeID, requiredDate, shippedDate, shipVia, freight } of latestOrders(machine))
		await create("/tasks", {
			list_id: lists.get(shipVia),
			title: `Ship order ${orderID} to ${companies.get(customerID ?? "")}`,
			assignee_ids: [people[Number(employeeID) - 1]],
			priority: Number(freight) > HIGH_FREIGHT ? "high" : "medium",
			due_date: `${requiredDate?.slice(0, 10)}T17:00:00`,
			...(shippedDate !== undefined && done !== undefined && { status_id: done }),
		});
	const reorder = await list(await folder("Purchasing"), "Reorder");
	for (const { productName, unitsInStock, unitsOnOrder, reorderLevel } of northwind("products", machine))
		if (Number(unitsInStock) + Number(unitsOnOrder) < Number(reorderLevel))
			await create("/tasks", { list_id: reorder, title: `Reorder ${productName}: ${unitsInStock} left` });
	return mock;
};
