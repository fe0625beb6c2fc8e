-- Checkouts of a day (UTC) in this region, and those of them that failed on our side: what is left of the objective's error budget.
CREATE TABLE checkout_day (
    day date PRIMARY KEY,
    total bigint NOT NULL,
    failed bigint NOT NULL
);

-- The releases that ran here, and since when.
CREATE TABLE release (
    version text PRIMARY KEY,
    first_at timestamptz NOT NULL
);
