namespace Dukaan.Visits;

/// <summary>What happened in a shop on one day of its time zone.</summary>
[GenerateSerializer, Immutable, Alias("visit-day")]
public sealed record VisitDay(DateOnly Day, VisitCounts Counts);
