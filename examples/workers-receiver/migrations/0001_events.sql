create table webhook_events (
	key text primary key,
	state text not null check (state in ('pending', 'done', 'failed', 'dead')),
	token integer not null,
	taken_over integer not null,
	lease_until integer not null,
	reason text
);
create table orders_seen (
	event text not null,
	type text not null,
	order_id text not null
);
