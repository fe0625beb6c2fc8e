namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Discounts and their codes.</summary>
internal sealed record DiscountsTexts
{
    public required string SeeIt { get; init; }
    public required string NameExample { get; init; }
    public required string Code { get; init; }
    public required string CodeHint { get; init; }
    public required string Type { get; init; }
    public required string Value { get; init; }
    public required string Minimum { get; init; }
    public required string MinimumHint { get; init; }
    public required string Starts { get; init; }
    public required string StartsHint { get; init; }
    public required string Ends { get; init; }
    public required string EndsHint { get; init; }
    public required string Uses { get; init; }
    public required string UsesHint { get; init; }
    public required string UsesEach { get; init; }
    public required string UsesEachHint { get; init; }
    public required string Certain { get; init; }
    public required string Active { get; init; }
    public required Func<string, string> ValueHint { get; init; }
    public required string PercentOff { get; init; }
    public required string AmountOff { get; init; }
    public required string FreeDelivery { get; init; }
    public required Func<string, string> RateOff { get; init; }
    public required Func<string, string> SumOff { get; init; }
    public required Func<string, string> FromAmount { get; init; }
    public required string Automatic { get; init; }
    public required string Discounts { get; init; }
    public required string DiscountsHint { get; init; }
    public required string NoneYet { get; init; }
    public required string NoneYetHint { get; init; }
    public required Func<long, string> Used { get; init; }
    public required string Expired { get; init; }
    public required string Scheduled { get; init; }
    public required string New { get; init; }
    public required string DeleteThis { get; init; }
    public required string DeletedHint { get; init; }
}
