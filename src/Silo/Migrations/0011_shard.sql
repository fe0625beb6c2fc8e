-- A shard is a database in which stores live that have outgrown their neighbours; `main` is the one where all others live.

-- Of which shard this is the database. A database belongs to one for ever.
CREATE TABLE shard (
    single_row boolean PRIMARY KEY DEFAULT true CHECK (single_row),
    name text NOT NULL
);

-- In main alone: the shard map. A store that is not in it lives in main. step: settled; wanted (it is to move to target); copying (it
-- moves there, and lives in shard still); stopping (it is to stay after all); cleaning (it lives in shard now, and what it left in source goes).
-- epoch rises with every try: what a mover does under an older one changes nothing.
CREATE TABLE store_shard (
    store_id text COLLATE "C" PRIMARY KEY,
    shard text NOT NULL,
    step text NOT NULL CHECK (step IN ('settled', 'wanted', 'copying', 'stopping', 'cleaning')),
    target text,
    source text,
    epoch bigint NOT NULL DEFAULT 0,
    tries integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    paused interval,
    note text NOT NULL DEFAULT ''
);

CREATE SEQUENCE store_epoch;

-- In every shard: stores for which what is usual there does not hold, so that the database itself refuses whoever has an old map. In main a store is
-- at home that is not named here; in any other shard it is not. leaving: it is being copied, and its changes noted; fenced: nothing changes any more; gone; arriving.
CREATE TABLE store_place (
    store_id text COLLATE "C" PRIMARY KEY,
    state text NOT NULL CHECK (state IN ('here', 'leaving', 'fenced', 'gone', 'arriving')),
    epoch bigint NOT NULL,
    reads boolean NOT NULL GENERATED ALWAYS AS (state IN ('here', 'leaving', 'fenced')) STORED,
    works boolean NOT NULL GENERATED ALWAYS AS (state IN ('here', 'leaving')) STORED
);

-- What changed of a store that is being copied: the keys of rows, whose present content goes to the other shard.
CREATE TABLE store_change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store_id text COLLATE "C" NOT NULL,
    relation text NOT NULL,
    key jsonb NOT NULL
);

CREATE INDEX store_change_by_store ON store_change (store_id, seq);

-- Notes a change. Only for the length of a move do triggers call it, each for one store's rows of one table. Its arguments: the store, then
-- the columns of the table's key. DK001 tells the writer to ask where the store lives now.
CREATE FUNCTION note_store_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb;
BEGIN
    IF NOT coalesce((SELECT works FROM store_place WHERE store_id = TG_ARGV[0]), false) THEN
        RAISE EXCEPTION 'The store % does not live here any more.', TG_ARGV[0] USING ERRCODE = 'DK001';
    END IF;
    IF TG_OP = 'DELETE' THEN
        changed := to_jsonb(OLD);
    ELSE
        changed := to_jsonb(NEW);
    END IF;
    INSERT INTO store_change (store_id, relation, key)
    SELECT TG_ARGV[0], TG_TABLE_NAME, jsonb_object_agg(name, changed -> name) FROM unnest(TG_ARGV[1:]) AS name;
    RETURN NULL;
END
$$;

-- `shard` meant something else there.
ALTER TABLE payment_notice RENAME COLUMN shard TO partition;
ALTER TABLE reconciliation_difference RENAME COLUMN shard TO partition;
