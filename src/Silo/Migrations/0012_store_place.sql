-- An earlier text of 0011 knew a state, and made a column, that no program uses. After this, every database is the same.
ALTER TABLE store_place DROP COLUMN IF EXISTS writes;
ALTER TABLE store_place DROP CONSTRAINT store_place_state_check;
ALTER TABLE store_place ADD CONSTRAINT store_place_state_check CHECK (state IN ('here', 'leaving', 'fenced', 'gone', 'arriving'));
