-- Who changed what, written with the change. Never a phone number, address, code or token.
CREATE TABLE audit (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    store_id text COLLATE "C" NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    aggregate text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL
);

CREATE INDEX audit_by_store ON audit (store_id, seq DESC);
