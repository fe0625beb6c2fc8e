-- Events that are committed and not yet published. The event's identity is (aggregate, version, index): see StoreEvent.
CREATE TABLE outbox (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partition smallint NOT NULL,
    store_id text COLLATE "C" NOT NULL,
    aggregate text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    index integer NOT NULL,
    topic text NOT NULL,
    type text NOT NULL,
    schema integer NOT NULL,
    payload jsonb NOT NULL,
    at timestamptz NOT NULL,
    UNIQUE (aggregate, version, index)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_insert_scale_factor = 0);

-- Which silo publishes the stores of a partition: the one instance whose lease has not run out. fence rises with every change of hands.
CREATE TABLE outbox_lease (
    partition smallint PRIMARY KEY,
    silo text NOT NULL,
    instance text NOT NULL,
    fence bigint NOT NULL,
    expires_at timestamptz NOT NULL
);

INSERT INTO outbox_lease (partition, silo, instance, fence, expires_at)
SELECT partition, '', '', 0, '-infinity' FROM generate_series(0, 15) AS partition;
