using Dukaan.WaitingRooms;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>Where a shopper stands in a line.</summary>
/// <param name="Token">What they keep; empty: they have no place yet.</param>
/// <param name="Ahead">How many are ahead; null: unknown.</param>
/// <param name="Wait">The expected wait; null: unknown.</param>
/// <param name="Begins">In how long the sale begins; null: it has.</param>
internal sealed record RoomStanding(string Token, long? Ahead, TimeSpan? Wait, TimeSpan? Begins)
{
    private const double Soonest = 3;
    private const double Latest = 30;
    private const double Spread = 3;

    /// <summary>When nothing is known: the line's grain does not answer.</summary>
    public static RoomStanding Unknown { get; } = new("", null, null, null);

    /// <summary>When to ask again: sooner the nearer the turn is, and not all at once.</summary>
    public TimeSpan AskAgain { get; } = Next(Begins ?? Wait ?? TimeSpan.FromMinutes(1));

    /// <summary>How a place stands in a line.</summary>
    public static RoomStanding Of(RoomView room, long number, string token, DateTimeOffset now)
    {
        if (room.Opens is { } opens && opens > now)
        {
            return new RoomStanding(token, null, null, opens - now);
        }

        var place = room.PlaceOf(number);
        return new RoomStanding(token, Math.Max(0, place - room.Served - 1), room.WaitOf(place), null);
    }

    private static TimeSpan Next(TimeSpan wait)
    {
        var part = Math.Clamp(wait.TotalSeconds / 4, Soonest, Latest - Spread);
        return TimeSpan.FromSeconds(Math.Ceiling(part + (Random.Shared.NextDouble() * Spread)));
    }
}
