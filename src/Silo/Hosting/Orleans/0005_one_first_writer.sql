-- Ours. OrleansStorage comes without a unique key, so two activations that write a grain's first state at the same moment both succeed,
-- and the grain can never be read again. With it the second fails, and its activation reads what the first wrote.
CREATE UNIQUE INDEX ux_orleansstorage_grain ON OrleansStorage
    (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainTypeString, ServiceId, (COALESCE(GrainIdExtensionString, '')));
DROP INDEX ix_orleansstorage;
