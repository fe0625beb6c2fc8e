-- Named operators. password is a hash; totp_secret is encrypted with the key ring; recovery and invitation are hashes.
CREATE TABLE operator_account (
    name text COLLATE "C" PRIMARY KEY,
    role text NOT NULL,
    password text,
    totp_secret text,
    totp_step bigint NOT NULL DEFAULT 0,
    recovery text[] NOT NULL DEFAULT '{}',
    invitation text,
    invited_until timestamptz,
    failures integer NOT NULL DEFAULT 0,
    tried_at timestamptz,
    disabled boolean NOT NULL DEFAULT false
);

-- A session without an operator is one of the shared password.
ALTER TABLE operator_session
    ADD COLUMN operator text COLLATE "C",
    ADD COLUMN opened_at timestamptz,
    ADD COLUMN confirmed_at timestamptz;

-- What operators did. The hash of an entry covers the hash of the one before it.
CREATE TABLE operator_log (
    seq bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    operator text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    hash text NOT NULL
);

CREATE FUNCTION operator_log_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'operator_log is append-only: entries are neither changed nor deleted';
END
$$;

CREATE TRIGGER operator_log_rows BEFORE UPDATE OR DELETE ON operator_log FOR EACH ROW EXECUTE FUNCTION operator_log_refuse();
CREATE TRIGGER operator_log_table BEFORE TRUNCATE ON operator_log FOR EACH STATEMENT EXECUTE FUNCTION operator_log_refuse();
