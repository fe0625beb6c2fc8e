namespace Dukaan.Hours;

/// <summary>The times from which shoppers choose when they order.</summary>
[GenerateSerializer, Immutable, Alias("slot-terms")]
public sealed record SlotTerms
{
    public const int MaxWindows = 28;
    public const int MaxDaysAhead = 30;
    public const int UsualDaysAhead = 7;

    [Id(0)]
    private readonly ImmutableArray<SlotWindow> _windows = [];

    /// <summary>Nothing is chosen.</summary>
    public static SlotTerms None { get; } = new();

    /// <summary>Sorted by time; empty: nothing is chosen.</summary>
    public ImmutableArray<SlotWindow> Windows
    {
        get => _windows.IsDefault ? [] : _windows;
        init => _windows = value;
    }

    /// <summary>How many days after today can be chosen, 0 to 30.</summary>
    [Id(1)]
    public int DaysAhead { get; init; } = UsualDaysAhead;

    /// <summary>Whether a shopper must choose a time.</summary>
    [Id(2)]
    public bool Required { get; init; }
}
