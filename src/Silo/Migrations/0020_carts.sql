-- Carts join the other grains of their stores. What Orleans's ADO.NET provider keeps of them in this database is brought over, as far as a cart lives
-- (30 days). Those that are elsewhere begin anew, under another generation, so that none becomes an order that stands already.
DO $$ BEGIN
    IF to_regclass('orleans.orleansstorage') IS NOT NULL THEN
        INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
        SELECT 'cart', kept.grainidextensionstring, 1, 1, convert_from(kept.payloadbinary, 'UTF8')::jsonb, kept.modifiedon AT TIME ZONE 'utc'
        FROM orleans.orleansstorage kept
        WHERE kept.graintypestring = 'cart' AND kept.payloadbinary IS NOT NULL
            AND kept.modifiedon > now() AT TIME ZONE 'utc' - interval '30 days'
            AND NOT EXISTS (SELECT FROM store_place place WHERE place.store_id = split_part(kept.grainidextensionstring, '/', 1) AND NOT place.works)
        ON CONFLICT DO NOTHING;
    END IF;
END $$;
