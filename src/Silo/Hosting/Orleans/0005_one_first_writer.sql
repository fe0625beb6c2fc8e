-- Ours. OrleansStorage comes without a unique key, so two activations that write a grain's first state at the same moment both succeed,
-- and the grain can never be read again. With the key the second is told what any late writer is told: the version did not move.
CREATE UNIQUE INDEX ux_orleansstorage_grain ON OrleansStorage
    (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainTypeString, ServiceId, (COALESCE(GrainIdExtensionString, '')));
DROP INDEX ix_orleansstorage;

CREATE FUNCTION write_to_storage_once(
    grain_id_hash integer, grain_id_n0 bigint, grain_id_n1 bigint, grain_type_hash integer, grain_type varchar,
    grain_id_extension varchar, service varchar, state_version integer, payload bytea)
    RETURNS TABLE(newgrainstateversion integer)
    LANGUAGE plpgsql
AS $function$
BEGIN
    RETURN QUERY SELECT * FROM writetostorage(
        grain_id_hash, grain_id_n0, grain_id_n1, grain_type_hash, grain_type, grain_id_extension, service, state_version, payload);
EXCEPTION WHEN unique_violation THEN
    RETURN QUERY SELECT state_version;
END
$function$;

UPDATE OrleansQuery SET QueryText = '
    SELECT * FROM write_to_storage_once(@GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, @GrainIdExtensionString, @ServiceId, @GrainStateVersion, @PayloadBinary);
' WHERE QueryKey = 'WriteToStorageKey';
