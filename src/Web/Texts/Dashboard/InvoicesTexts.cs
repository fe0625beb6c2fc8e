namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Invoices and the papers of an order.</summary>
internal sealed record InvoicesTexts
{
    public required string Documents { get; init; }
    public required string Invoice { get; init; }
    public required string CreditNote { get; init; }
    public required string PackingSlip { get; init; }
    public required string Invoices { get; init; }
    public required string LegalName { get; init; }
    public required string LegalNameHint { get; init; }
    public required string PrintedOn { get; init; }
    public required string NoneYet { get; init; }
    public required Func<string, string> OfOrder { get; init; }
    public required Func<string, string> CancelledBy { get; init; }
}
