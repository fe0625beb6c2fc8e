namespace Dukaan.WaitingRooms;

/// <summary>A shopper who wants to come in.</summary>
/// <param name="Place">Their place in the line.</param>
/// <param name="Visitor">Tells visitors apart who show the same place: a hash of what their browser shows.</param>
[GenerateSerializer, Immutable, Alias("room-entry")]
public sealed record RoomEntry(long Place, uint Visitor);
