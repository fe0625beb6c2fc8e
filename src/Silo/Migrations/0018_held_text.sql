-- Texts that wait for an operator have the state 3; those that one let go are sent whatever limits say.
ALTER TABLE delivery ADD COLUMN released boolean NOT NULL DEFAULT false;
CREATE INDEX delivery_held ON delivery (store_id, id) WHERE state = 3;
