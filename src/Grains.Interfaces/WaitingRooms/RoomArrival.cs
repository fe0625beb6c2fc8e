namespace Dukaan.WaitingRooms;

/// <summary>Places that were given.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Room">How the line stands with them.</param>
[GenerateSerializer, Immutable, Alias("room-arrival")]
public sealed record RoomArrival(long First, RoomView Room);
