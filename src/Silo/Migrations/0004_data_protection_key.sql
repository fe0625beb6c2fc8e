-- The keys that seal what clients hold for us (challenges of one-time codes). Only ever added to; see PostgresKeyRing.
CREATE TABLE data_protection_key (
    name text PRIMARY KEY,
    xml text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
