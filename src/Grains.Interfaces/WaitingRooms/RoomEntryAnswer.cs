namespace Dukaan.WaitingRooms;

/// <summary>Whether a shopper comes in.</summary>
[GenerateSerializer, Alias("room-entry-answer")]
public enum RoomEntryAnswer
{
    /// <summary>It is not their turn yet.</summary>
    NotYet,

    /// <summary>They are in.</summary>
    In,

    /// <summary>Another visitor came in with this place.</summary>
    Taken,

    /// <summary>Their turn was too long ago.</summary>
    Missed,
}
