-- What payment gateways told us, verified and kept before it was answered. Each is applied once to its order; what fits no order or another
-- amount stays here as odd, with the reason, for a person to look at.
CREATE TABLE payment_notice (
    store_id text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    shard smallint NOT NULL,
    received_at timestamptz NOT NULL,
    notice jsonb NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'applied', 'odd')),
    reason text NOT NULL DEFAULT '',
    tries integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    PRIMARY KEY (store_id, id)
);

CREATE INDEX payment_notice_waiting ON payment_notice (shard, next_at) WHERE state = 'waiting';
CREATE INDEX payment_notice_odd ON payment_notice (received_at DESC) WHERE state = 'odd';
CREATE INDEX payment_notice_old ON payment_notice (received_at) WHERE state = 'applied';
