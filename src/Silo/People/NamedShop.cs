namespace Dukaan.Silo.People;

/// <summary>A shop with its name; empty: it is not known here.</summary>
public sealed record NamedShop(string Id, string Name);
