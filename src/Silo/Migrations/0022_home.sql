-- Where the stores of this database are served: in the region whose member of the database cluster is the primary. epoch is the primary's
-- timeline, which grows with each promotion. moves_to is where an operator moves the home, until moves_until. Nothing is in it where the
-- database has one member.
CREATE TABLE home (
    single_row boolean PRIMARY KEY DEFAULT true CHECK (single_row),
    epoch bigint NOT NULL,
    place text NOT NULL,
    since timestamptz NOT NULL DEFAULT now(),
    renewed_at timestamptz NOT NULL DEFAULT now(),
    moves_to text,
    moves_until timestamptz
);
