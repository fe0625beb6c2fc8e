-- Of which region this is the database. Nothing is in it where there is only one.
CREATE TABLE region (
    single_row boolean PRIMARY KEY DEFAULT true CHECK (single_row),
    name text NOT NULL
);

-- In which region a phone's seller lives. In the region that keeps names this is the truth; elsewhere it is what that region said. Phones are keyed hashes.
CREATE TABLE phone_home (
    phone text COLLATE "C" PRIMARY KEY,
    region text NOT NULL
);
