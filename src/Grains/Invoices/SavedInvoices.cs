using Dukaan.Saving;

namespace Dukaan.Invoices;

/// <summary>
/// The last numbers of each financial year. Invoices and credit notes themselves are rows, written with the number they bear.
/// </summary>
public sealed record SavedInvoices : SavedState
{
    /// <summary>By year, the last sequence that was given out.</summary>
    public ImmutableSortedDictionary<string, long> Last { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>How many invoices there are in all; their place in the list.</summary>
    public long Count { get; init; }

    /// <summary>By year, the last sequence of a credit note.</summary>
    public ImmutableSortedDictionary<string, long> LastCredit { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    public InvoiceSettings Settings { get; init; } = InvoiceSettings.None;

    /// <summary>With one more number taken in this year.</summary>
    public SavedInvoices Numbered(string year) => this with { Last = Last.SetItem(year, NextIn(year)), Count = Count + 1 };

    /// <summary>With one more credit note in this year.</summary>
    public SavedInvoices Credited(string year) =>
        this with
        {
            LastCredit = LastCredit.SetItem(year, LastCredit.GetValueOrDefault(year) + 1),
        };

    public long NextIn(string year) => Last.GetValueOrDefault(year) + 1;
}
