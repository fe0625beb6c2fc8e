namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The page of what a bundle is made of.</summary>
internal sealed record BundlesTexts
{
    public required string Bundle { get; init; }
    public required string Hint { get; init; }
    public required string Part { get; init; }
}
