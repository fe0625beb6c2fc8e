-- Rows that are only read with their grain, or found when they are due, need no place in the indexes of lists: an order writes two of them.
-- A statement uses these indexes if it says the same about kinds.
DROP INDEX grain_row_by_bucket;
DROP INDEX grain_row_by_sort;
CREATE INDEX grain_row_by_bucket ON grain_row (kind, key, bucket, sort DESC) WHERE kind <> ALL ('{stock,discount,order-wake,domain-wake}');
CREATE INDEX grain_row_by_sort ON grain_row (kind, key, sort DESC) WHERE kind <> ALL ('{stock,discount,order-wake,domain-wake}');
CREATE INDEX grain_row_due ON grain_row (kind, key, sort, id) WHERE kind IN ('order-wake', 'domain-wake');

-- What is compressed is compressed faster, where the server can.
DO $$ BEGIN
    EXECUTE 'ALTER TABLE grain_state ALTER COLUMN payload SET COMPRESSION lz4';
    EXECUTE 'ALTER TABLE grain_row ALTER COLUMN payload SET COMPRESSION lz4';
    EXECUTE 'ALTER TABLE outbox ALTER COLUMN payload SET COMPRESSION lz4';
EXCEPTION WHEN feature_not_supported OR syntax_error OR invalid_parameter_value THEN NULL;
END $$;
