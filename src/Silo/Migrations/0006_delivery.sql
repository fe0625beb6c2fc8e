-- What an event makes somebody owed: a message to a phone (kind message), a post to a webhook. The outbox's relay writes it before it
-- deletes the event, so nothing is owed because a stream happened to deliver. The event's identity is unique per kind and target: once.
-- state: 0 waiting, 1 done, 2 given up. payload is null where the deliverer asks the grains instead.
CREATE TABLE delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    target text COLLATE "C" NOT NULL,
    aggregate text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    index integer NOT NULL,
    store_id text COLLATE "C" NOT NULL,
    topic text NOT NULL,
    type text NOT NULL,
    payload jsonb,
    at timestamptz NOT NULL,
    state smallint NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    tried_at timestamptz,
    status integer,
    note text NOT NULL DEFAULT '',
    response text NOT NULL DEFAULT '',
    took integer NOT NULL DEFAULT 0,
    UNIQUE (kind, target, aggregate, version, index)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

CREATE INDEX delivery_due ON delivery (kind, due_at) WHERE state = 0;
CREATE INDEX delivery_log ON delivery (store_id, target, id DESC) WHERE kind = 'webhook';
-- Rows come in the order of their time, and go in it.
CREATE INDEX delivery_age ON delivery USING brin (at);

-- Addresses that nothing is posted to for a while. reset_at: a person said to try again; whoever paused before that goes on.
CREATE TABLE delivery_pause (
    target text COLLATE "C" PRIMARY KEY,
    store_id text COLLATE "C" NOT NULL,
    until timestamptz,
    reason text NOT NULL DEFAULT '',
    reset_at timestamptz
);
