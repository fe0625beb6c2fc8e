namespace Dukaan.WaitingRooms;

/// <summary>
/// The line in front of a shop during a sale that is larger than what can be served. Key: store id. Places are numbers in the order of
/// arrival and are saved as given before anybody is told one, so none is given twice. Every silo asks for all of its shoppers at once.
/// </summary>
[Alias("waiting-room")]
public interface IWaitingRoomGrain : ITenantGrain
{
    /// <summary>Gives this many consecutive places at the end of the line. A repeat leaves a gap, which delays nobody for long.</summary>
    Task<RoomArrival> Arrive(int count);

    /// <summary>Lets shoppers in whose turn it is, and answers for each in turn. A repeat gets the same answer.</summary>
    Task<ImmutableArray<RoomEntryAnswer>> Enter(ImmutableArray<RoomEntry> entries);

    /// <summary>The state of the line. A silo asks every second while people wait at it.</summary>
    Task<RoomView> Ask(RoomReport report);
}
