-- Whoever reads an event where it waits finds it by seq. The versions of an aggregate are unique anyway, by its record, so an index that
-- only checks it costs each order a twelfth of its write.
ALTER TABLE outbox DROP CONSTRAINT IF EXISTS outbox_aggregate_version_index_key;
