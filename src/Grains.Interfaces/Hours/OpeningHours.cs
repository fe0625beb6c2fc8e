using System.Text.Json.Serialization;

namespace Dukaan.Hours;

/// <summary>When a shop is open, in its own time zone.</summary>
[GenerateSerializer, Immutable, Alias("opening-hours")]
public sealed record OpeningHours
{
    public const int MaxSpansOfDay = 3;
    public const int MaxDays = 60;
    public const int MaxName = 60;

    [Id(0)]
    private readonly ImmutableArray<OpenSpan> _week = [];

    [Id(1)]
    private readonly ImmutableArray<SpecialDay> _days = [];

    /// <summary>No hours were said.</summary>
    public static OpeningHours None { get; } = new();

    /// <summary>The hours of a usual week, sorted; empty: not set, and the shop is open at all times.</summary>
    public ImmutableArray<OpenSpan> Week
    {
        get => _week.IsDefault ? [] : _week;
        init => _week = value;
    }

    /// <summary>Days with other hours, sorted.</summary>
    public ImmutableArray<SpecialDay> Days
    {
        get => _days.IsDefault ? [] : _days;
        init => _days = value;
    }

    /// <summary>Whether orders are refused while the shop is not open; else they are taken for later.</summary>
    [Id(2)]
    public bool Refuses { get; init; }

    /// <summary>The day with which a week begins where it is shown; null: as usual in the language of the page.</summary>
    [Id(3)]
    public DayOfWeek? FirstDay { get; init; }

    /// <summary>Whether the shop says when it is open.</summary>
    [JsonIgnore]
    public bool AreSaid => Week.Length > 0 || Days.Length > 0;

    public bool Equals(OpeningHours? other) =>
        other is not null
        && Week.SequenceEqual(other.Week)
        && Days.SequenceEqual(other.Days)
        && (Refuses, FirstDay) == (other.Refuses, other.FirstDay);

    public override int GetHashCode() => HashCode.Combine(Week.Length, Days.Length, Refuses, FirstDay);
}
