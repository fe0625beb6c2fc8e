namespace Dukaan.Silo.Regions;

/// <summary>A file of another region.</summary>
/// <param name="Bytes">All of them.</param>
/// <param name="IsVerified">Whether they have the hash that the region says; false: it says none, as the release before.</param>
public sealed record RegionFile(byte[] Bytes, bool IsVerified);
