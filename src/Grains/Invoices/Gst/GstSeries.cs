namespace Dukaan.Invoices.Gst;

/// <summary>A series of numbers in which documents were issued.</summary>
/// <param name="Notes">Credit notes; else invoices.</param>
/// <param name="Cancelled">How many of them were replaced by another.</param>
public sealed record GstSeries(bool Notes, string First, string Last, int Count, int Cancelled);
