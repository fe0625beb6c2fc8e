namespace Dukaan.WaitingRooms;

/// <summary>How a line stands.</summary>
/// <param name="Round">Rises with each sale: places of a former one are worth nothing.</param>
/// <param name="Given">The last place that was given.</param>
/// <param name="Served">All up to this place may come in.</param>
/// <param name="OpenedAt">When the line of this round began.</param>
/// <param name="Opens">When people come in at first, if that is later than now; until then there is no order.</param>
/// <param name="PerMinute">How many people a minute came in lately; 0: none, since it is full inside.</param>
/// <param name="Secret">Signs the tokens of this shop's line.</param>
/// <param name="Draws">Places that were drawn by lot, one draw after the other.</param>
[GenerateSerializer, Immutable, Alias("room-view")]
public sealed record RoomView(
    int Round,
    long Given,
    long Served,
    DateTimeOffset OpenedAt,
    DateTimeOffset? Opens,
    double PerMinute,
    ImmutableArray<byte> Secret,
    ImmutableArray<LotDraw> Draws
)
{
    /// <summary>The place in the line of whoever has this number.</summary>
    public long PlaceOf(long number)
    {
        foreach (var draw in Draws)
        {
            number = draw.PlaceOf(number);
        }

        return number;
    }

    /// <summary>How long a place waits at the present pace; null: unknown.</summary>
    public TimeSpan? WaitOf(long place) =>
        place <= Served ? TimeSpan.Zero
        : PerMinute > 0 ? TimeSpan.FromMinutes((place - Served) / PerMinute)
        : null;
}
