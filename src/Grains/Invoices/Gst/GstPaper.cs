namespace Dukaan.Invoices.Gst;

/// <summary>An invoice or a credit note that is listed by itself.</summary>
/// <param name="Place">The state's number in GST; 0: another country.</param>
/// <param name="Value">With tax, in paise.</param>
public sealed record GstPaper(string Number, DateOnly Day, int Place, long Value, ImmutableArray<GstRate> Rates);
