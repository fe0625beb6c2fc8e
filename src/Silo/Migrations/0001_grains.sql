-- The state of grains: one row per grain. kind is the state's name, key the grain's key.
-- version is the ETag: a writer says which one it has seen. payload is null where the state was cleared but its version must
-- live on, because events carry it.
CREATE TABLE grain_state (
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    schema integer NOT NULL,
    payload jsonb,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (kind, key)
) WITH (fillfactor = 80);

-- Rows of grains whose bulk is rows (a catalog's products), and of read models that other grains keep true (an order book).
CREATE TABLE grain_row (
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    bucket text COLLATE "C" NOT NULL,
    sort bigint NOT NULL,
    schema integer NOT NULL,
    payload jsonb NOT NULL,
    PRIMARY KEY (kind, key, id)
) WITH (fillfactor = 80);

CREATE INDEX grain_row_by_bucket ON grain_row (kind, key, bucket, sort DESC);
CREATE INDEX grain_row_by_sort ON grain_row (kind, key, sort DESC);
