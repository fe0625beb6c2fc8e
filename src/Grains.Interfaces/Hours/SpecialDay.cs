namespace Dukaan.Hours;

/// <summary>A day with other hours than its day of the week, such as a holiday.</summary>
/// <param name="Day">In the shop's own time.</param>
/// <param name="Name">What day it is, up to 60 characters; empty: not set.</param>
/// <param name="From">When the shop opens, in minutes after midnight; null: it stays closed that day.</param>
/// <param name="Until">When it closes, as in <see cref="OpenSpan"/>; null with <paramref name="From"/>.</param>
[GenerateSerializer, Immutable, Alias("special-day")]
public sealed record SpecialDay(DateOnly Day, string Name, int? From, int? Until);
