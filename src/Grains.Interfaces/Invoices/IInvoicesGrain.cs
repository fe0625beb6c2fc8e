namespace Dukaan.Invoices;

/// <summary>
/// A store's invoices and their numbers. Key: store id. A number is given out in the same write as the invoice that bears it, so that
/// within a store's financial year numbers have no gaps, whatever fails.
/// </summary>
[Alias("invoices")]
public interface IInvoicesGrain : ITenantGrain
{
    /// <summary>
    /// The order's invoice, issued now if it has none yet. Where the order was changed since, that one is cancelled by a credit note over
    /// all that still stands of it, and another replaces it. Refused with <c>invoice-too-early</c> while the order is neither confirmed nor
    /// paid.
    /// </summary>
    Task<Result<Invoice>> Issue(string orderId);

    /// <summary>The order was changed: the invoice that was issued for it, if any, is credited in full and replaced. Repeatable.</summary>
    Task Follow(string orderId);

    /// <summary>
    /// The order's credit notes, the oldest first; one more is issued now where its invoice says more than the order still stands for:
    /// because money was given back, or the order was cancelled. Refused with <c>no-invoice</c> where it has none, with
    /// <c>nothing-to-credit</c> where all stands.
    /// </summary>
    Task<Result<ImmutableArray<CreditNote>>> Credit(string orderId);

    /// <summary>Newest first, cancelled ones too.</summary>
    /// <param name="before">The place of the last one of the page before (<see cref="InvoicePage.Next"/>); null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<InvoicePage> List(long? before, int limit);

    Task<InvoiceSettings> Settings();

    /// <summary>For invoices issued from now on.</summary>
    Task<Result<InvoiceSettings>> ChangeSettings(InvoiceSettings settings);
}
