namespace Dukaan.Invoices.Gst;

/// <summary>Supplies to consumers without tax, in paise.</summary>
/// <param name="Within">The seller's own state.</param>
/// <param name="Across">To other states.</param>
public sealed record GstUntaxed(long Within, long Across);
