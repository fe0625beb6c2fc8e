namespace Dukaan.WaitingRooms;

/// <summary>What a silo saw of the people inside since its last report.</summary>
/// <param name="Seen">The places of those who asked for something.</param>
/// <param name="Left">The places of those who ordered.</param>
[GenerateSerializer, Immutable, Alias("room-report")]
public sealed record RoomReport(ImmutableArray<long> Seen, ImmutableArray<long> Left)
{
    public static RoomReport Nothing { get; } = new([], []);
}
