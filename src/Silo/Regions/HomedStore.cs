namespace Dukaan.Silo.Regions;

/// <summary>A store at its home.</summary>
public sealed record HomedStore(string Id, long Version);
