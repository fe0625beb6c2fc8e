namespace Dukaan.Web.Texts.Dashboard;

/// <summary>What sellers read of customers who may come back.</summary>
internal sealed record ComeBackDeskTexts
{
    /// <summary>Of a product; {0}: how many wait for it.</summary>
    public required string Waiting { get; init; }
    public required string Cart { get; init; }
    public required string CartHint { get; init; }
    public required string Off { get; init; }
    public required string ThankYou { get; init; }
    public required string ThankYouHint { get; init; }
    public required string Percent { get; init; }
    public required string Days { get; init; }
    public required string Bound { get; init; }
}
