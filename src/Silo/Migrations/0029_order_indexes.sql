-- What an order puts into indexes, and nobody looks for there.
--
-- Customers are listed by sort alone, so they need no place among the buckets; what each order adds to one is listed within its bucket.
-- A statement uses these indexes if it says the same about kinds (RowIndexes). In a large database they are built beside the orders that
-- come in (LateIndexes), which then drops the former ones; until then the former ones serve the same statements.
DO $$ BEGIN
    IF pg_relation_size('grain_row') < 100000000 THEN
        CREATE INDEX grain_row_in_bucket ON grain_row (kind, key, bucket, sort DESC)
            WHERE kind <> ALL ('{stock,discount,order-wake,domain-wake,customer}');
        CREATE INDEX grain_row_in_order ON grain_row (kind, key, sort DESC)
            WHERE kind <> ALL ('{stock,discount,order-wake,domain-wake,customer-order}');
        DROP INDEX grain_row_by_bucket;
        DROP INDEX grain_row_by_sort;
    END IF;
END $$;

-- An event in the outbox is found by seq alone. That no version of an aggregate comes twice is certain without an index: the statement that
-- inserts its events checks the version.
ALTER TABLE outbox DROP CONSTRAINT IF EXISTS outbox_aggregate_version_index_key;
