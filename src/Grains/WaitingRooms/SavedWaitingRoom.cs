using Dukaan.Saving;

namespace Dukaan.WaitingRooms;

/// <summary>The line in front of a shop. Who came in lately is in rows, one for each write.</summary>
public sealed record SavedWaitingRoom : SavedState, IHasRows
{
    private const string Entered = "entered";

    /// <summary>Rises with each sale.</summary>
    public int Round { get; init; }

    /// <summary>The last place that is saved as given. It never goes back, also not with a new round.</summary>
    public long Given { get; init; }

    /// <summary>The place up to which people were called when this was saved.</summary>
    public long Served { get; init; }

    /// <summary>The turn of all up to this place is over.</summary>
    public long Over { get; init; }

    /// <summary>When this was saved.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When the round began.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>The beginning of the sale for which places were drawn last.</summary>
    public DateTimeOffset? DrawnFor { get; init; }

    /// <summary>Of this round.</summary>
    public ImmutableArray<LotDraw> Draws { get; init; } = [];

    /// <summary>Signs the tokens of this line; base 64.</summary>
    public string Secret { get; init; } = "";

    /// <summary>A row of those who came in together.</summary>
    public static RowChange RowOf(string id, EnteredPlaces entered) =>
        RowChange.Put(id, Entered, entered.Places.IsEmpty ? 0 : entered.Places.Max(), entered);

    /// <summary>The rows that were read: id, last place, content.</summary>
    public IEnumerable<(string Id, long Last, EnteredPlaces Entered)> Read() =>
        Rows.Select(row => (row.Id, row.Sort, row.As<EnteredPlaces>()));
}
