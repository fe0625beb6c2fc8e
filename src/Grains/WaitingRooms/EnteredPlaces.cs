namespace Dukaan.WaitingRooms;

/// <summary>Places that came in, and beside each its visitor.</summary>
public sealed record EnteredPlaces(ImmutableArray<long> Places, ImmutableArray<uint> Visitors);
