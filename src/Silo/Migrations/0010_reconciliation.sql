-- Records that disagreed when they were compared: what about, since when, and until when. over_at: mended, or not there any more.
CREATE TABLE reconciliation_difference (
    store_id text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    shard smallint NOT NULL,
    detail text NOT NULL,
    mended boolean NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    over_at timestamptz,
    PRIMARY KEY (store_id, subject, kind)
);

CREATE INDEX reconciliation_difference_open ON reconciliation_difference (shard, last_at) WHERE over_at IS NULL;
CREATE INDEX reconciliation_difference_newest ON reconciliation_difference (last_at DESC);
