namespace Dukaan.Web.Texts.Messages;

/// <summary>E-mail to sellers: the page where they choose it, and what is in it besides the words of an order's step.</summary>
internal sealed record SellerMailTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Address { get; init; }
    public required string Confirmed { get; init; }
    public required string Sent { get; init; }
    public required string NewOrder { get; init; }
    public required string ReturnAsked { get; init; }
    public required string LowStockDaily { get; init; }
    public required string LowStock { get; init; }
    public required string Confirm { get; init; }
    public required string ConfirmText { get; init; }
    public required string Gone { get; init; }
    public required string Why { get; init; }
    public required string OpenOrder { get; init; }
    public required string OpenProducts { get; init; }
}
