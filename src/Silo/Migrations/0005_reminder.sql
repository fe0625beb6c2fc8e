-- Reminders of grains, where no package of Orleans keeps them (PostgresReminderTable). `hash` is GrainId.GetUniformHashCode.
CREATE TABLE reminder (
    grain_id text NOT NULL,
    name text NOT NULL,
    hash bigint NOT NULL,
    start_at timestamptz NOT NULL,
    period interval NOT NULL,
    etag uuid NOT NULL DEFAULT gen_random_uuid(),
    PRIMARY KEY (grain_id, name)
);
CREATE INDEX reminder_hash ON reminder (hash);
