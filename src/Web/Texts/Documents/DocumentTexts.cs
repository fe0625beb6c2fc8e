namespace Dukaan.Web.Texts.Documents;

/// <summary>Texts of invoices and packing slips, in one language.</summary>
internal sealed record DocumentTexts
{
    public required string TaxInvoice { get; init; }
    public required string Invoice { get; init; }
    public required string Cancelled { get; init; }
    public required string ReplacedBy { get; init; }
    public required string Replaces { get; init; }
    public required string Number { get; init; }
    public required string Date { get; init; }
    public required string Order { get; init; }
    public required string Seller { get; init; }
    public required string BillTo { get; init; }
    public required string State { get; init; }
    public required string PlaceOfSupply { get; init; }
    public required string Item { get; init; }
    public required string Quantity { get; init; }
    public required string Price { get; init; }
    public required string Discount { get; init; }
    public required string Taxable { get; init; }
    public required string Tax { get; init; }
    public required string Amount { get; init; }
    public required string Delivery { get; init; }
    public required string Subtotal { get; init; }
    public required string Total { get; init; }
    public required string Rate { get; init; }
    public required string TaxIncluded { get; init; }
    public required string InWords { get; init; }
    public required string Paid { get; init; }
    public required string ByComputer { get; init; }
    public required string PackingSlip { get; init; }

    /// <summary>Before the name of the location from which the goods are taken.</summary>
    public required string TakeFrom { get; init; }
    public required string DeliverTo { get; init; }
    public required string Note { get; init; }
    public required string Pieces { get; init; }
    public required string Gift { get; init; }
    public required string CreditNote { get; init; }
    public required string AgainstInvoice { get; init; }
    public required string Credited { get; init; }
    public required string Why { get; init; }

    /// <summary>How amounts are spelled out.</summary>
    public required AmountWords Amounts { get; init; }
}
