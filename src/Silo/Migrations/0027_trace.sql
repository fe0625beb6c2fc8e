-- The place in the trace of the change (a W3C traceparent), so that what follows from it belongs to the same trace. Null: not recorded.
ALTER TABLE outbox ADD COLUMN trace text COLLATE "C";
ALTER TABLE delivery ADD COLUMN trace text COLLATE "C";
