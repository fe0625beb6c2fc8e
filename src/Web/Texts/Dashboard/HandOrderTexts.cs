namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Orders that the seller makes for a customer.</summary>
internal sealed record HandOrderTexts
{
    public required string NewOrder { get; init; }
    public required string Hint { get; init; }
    public required string Goods { get; init; }
    public required string Customer { get; init; }
    public required string Phone { get; init; }
    public required string Handing { get; init; }
    public required string HandedOver { get; init; }
    public required string Delivered { get; init; }
    public required string Payment { get; init; }
    public required string PaidCash { get; init; }
    public required string PaysLater { get; init; }
    public required string PaysByLink { get; init; }
    public required string Make { get; init; }
    public required Func<string, string> Made { get; init; }
    public required Func<string, string> SendLink { get; init; }
}
