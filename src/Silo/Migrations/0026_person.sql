-- Whom operators asked for. hash is a keyed hash of the phone: links and logs have that alone. phone is encrypted with the key ring, and
-- goes when the person is erased.
CREATE TABLE person (
    hash text COLLATE "C" PRIMARY KEY,
    phone text,
    erasing_since timestamptz,
    erased_at timestamptz
);

-- The key of the hashes: without it, a log could be compared with the hashes of all phones that there are.
CREATE TABLE person_key (
    single_row boolean PRIMARY KEY DEFAULT true CHECK (single_row),
    key text NOT NULL DEFAULT gen_random_uuid()::text || gen_random_uuid()::text
);

-- A phone among the customers of all shops, and among the invitations of all teams. In a large database they are built beside the orders
-- that come in (LateIndexes), since this statement would hold those up.
DO $$ BEGIN
    IF pg_relation_size('grain_row') + pg_relation_size('grain_state') < 100000000 THEN
        CREATE INDEX grain_row_customer ON grain_row (id) WHERE kind = 'customer';
        CREATE INDEX grain_state_invited ON grain_state USING gin ((payload->'invitations') jsonb_path_ops) WHERE kind = 'team';
    END IF;
END $$;
