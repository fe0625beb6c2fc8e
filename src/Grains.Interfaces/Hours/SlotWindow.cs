namespace Dukaan.Hours;

/// <summary>A time of the week at which orders are delivered or fetched.</summary>
/// <param name="Id">Unique in the shop; it stays when its times change.</param>
/// <param name="From">When it begins, in minutes after midnight of the shop's own time.</param>
/// <param name="Until">When it ends, later on the same day; at most 1,440.</param>
/// <param name="Places">How many orders each day's time takes, up to 1,000; 0: any number.</param>
/// <param name="Lead">How many minutes before it begins an order must come, 0 to 20,160.</param>
/// <param name="Delivery">Whether it is for orders that are delivered.</param>
/// <param name="Pickup">Whether it is for orders that are fetched.</param>
[GenerateSerializer, Immutable, Alias("slot-window")]
public sealed record SlotWindow(string Id, int From, int Until, int Places, int Lead, bool Delivery, bool Pickup)
{
    [Id(0)]
    private readonly ImmutableArray<DayOfWeek> _days = [];

    /// <summary>The days of the week that have it.</summary>
    public ImmutableArray<DayOfWeek> Days
    {
        get => _days.IsDefault ? [] : _days;
        init => _days = value;
    }

    public bool Equals(SlotWindow? other) =>
        other is not null
        && (Id, From, Until, Places, Lead, Delivery, Pickup)
            == (other.Id, other.From, other.Until, other.Places, other.Lead, other.Delivery, other.Pickup)
        && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => HashCode.Combine(Id, From, Until, Places, Lead);
}
