namespace Dukaan.Invoices;

/// <summary>
/// A store's invoices and their numbers. Key: store id. A number is assigned in the same write as its invoice, so numbers have no gaps
/// within a store's financial year, whatever fails.
/// </summary>
[Alias("invoices")]
public interface IInvoicesGrain : ITenantGrain
{
    /// <summary>
    /// Erases what is personal in an order's invoices and credit notes, but the name and address, which tax law wants on them for ten
    /// years. A repeat changes nothing.
    /// </summary>
    /// <returns>How many papers there are.</returns>
    Task<int> Erase(string orderId);

    /// <summary>
    /// The order's invoice, issued now if there is none yet. If the order was changed since, a credit note cancels the rest of the old
    /// invoice, and a new one replaces it. Refused with <c>invoice-too-early</c> while the order is neither confirmed nor paid.
    /// </summary>
    Task<Result<Invoice>> Issue(string orderId);

    /// <summary>Called when the order was changed: its invoice, if any, is credited in full and replaced. Idempotent.</summary>
    Task Follow(string orderId);

    /// <summary>
    /// The order's credit notes, the oldest first. One more is issued now if the invoice is over more than the order is still worth,
    /// because of a refund or a cancellation. Refused with <c>no-invoice</c> if there is no invoice, with <c>nothing-to-credit</c> if the
    /// invoice is correct.
    /// </summary>
    Task<Result<ImmutableArray<CreditNote>>> Credit(string orderId);

    /// <summary>Newest first, including cancelled ones.</summary>
    /// <param name="before">The cursor of the last item of the page before (<see cref="InvoicePage.Next"/>); null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<InvoicePage> List(long? before, int limit);

    /// <summary>Credit notes, newest first.</summary>
    /// <param name="before">The cursor of the page before (<see cref="CreditNotePage.Next"/>); null: from the newest.</param>
    /// <param name="limit">1 to 100.</param>
    Task<CreditNotePage> ListNotes(long? before, int limit);

    /// <summary>The order's invoice of this number, also if another replaced it; or null.</summary>
    Task<Invoice?> Find(string orderId, string number);

    Task<InvoiceSettings> Settings();

    /// <summary>For invoices issued from now on.</summary>
    Task<Result<InvoiceSettings>> ChangeSettings(InvoiceSettings settings);
}
