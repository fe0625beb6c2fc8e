namespace Dukaan.Silo.People;

/// <summary>An order by its id and number.</summary>
public sealed record NumberedOrder(string Id, long Number);
