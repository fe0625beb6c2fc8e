using Dukaan.Saving;

namespace Dukaan.Invoices;

/// <summary>The last number of each financial year. The invoices themselves are rows, written with the number they bear.</summary>
public sealed record SavedInvoices : SavedState
{
    /// <summary>By year, the last sequence that was given out.</summary>
    public ImmutableSortedDictionary<string, long> Last { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>How many invoices there are in all; their place in the list.</summary>
    public long Count { get; init; }

    public InvoiceSettings Settings { get; init; } = InvoiceSettings.None;

    /// <summary>With one more number taken in this year.</summary>
    public SavedInvoices Numbered(string year) => this with { Last = Last.SetItem(year, NextIn(year)), Count = Count + 1 };

    public long NextIn(string year) => Last.GetValueOrDefault(year) + 1;
}
