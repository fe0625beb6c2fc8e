namespace Dukaan.Visits;

/// <summary>How many visits came from somewhere.</summary>
/// <param name="Source">A site's name or host, or what a link said (<c>utm_source</c>); at most 40 characters.</param>
[GenerateSerializer, Immutable, Alias("source-count")]
public sealed record SourceCount(string Source, long Visits)
{
    /// <summary>The longest name.</summary>
    public const int MaxSource = 40;

    /// <summary>All that are not kept by name.</summary>
    public const string Others = "…";
}
