-- Sessions at /ops that are open. id is a hash of what the browser has.
CREATE TABLE operator_session (
    id text COLLATE "C" PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
