namespace Dukaan.Invoices.Gst;

/// <summary>
/// What a month's invoices and credit notes say for India's return of outward supplies, GSTR-1 (CGST Rules, rule 59), by its tables. All
/// customers are consumers: nobody enters a GSTIN at the checkout. Amounts are in paise.
/// </summary>
/// <param name="Gstin">The seller's.</param>
/// <param name="Month">Its first day.</param>
/// <param name="Consumers">Table 7: supplies to consumers, summed by place and rate, less their credit notes.</param>
/// <param name="Large">Table 5: invoices to consumers of another state over the limit, one by one.</param>
/// <param name="LargeNotes">Table 9B: credit notes of those.</param>
/// <param name="Exports">Table 6A: invoices to other countries.</param>
/// <param name="Untaxed">Table 8: supplies without tax, within the state and to others.</param>
/// <param name="Documents">Table 13: the numbers that were issued.</param>
public sealed record GstReturn(
    string Gstin,
    DateOnly Month,
    ImmutableArray<GstSum> Consumers,
    ImmutableArray<GstPaper> Large,
    ImmutableArray<GstPaper> LargeNotes,
    ImmutableArray<GstPaper> Exports,
    GstUntaxed Untaxed,
    ImmutableArray<GstSeries> Documents
)
{
    /// <summary>Table 12: supplies by HSN code and rate, also those of products that have no code.</summary>
    public ImmutableArray<GstHsn> Hsn { get; init; } = [];
}
