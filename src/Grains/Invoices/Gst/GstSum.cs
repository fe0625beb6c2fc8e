namespace Dukaan.Invoices.Gst;

/// <summary>Supplies to one place at one rate.</summary>
/// <param name="Place">The state's number in GST; 0: unknown.</param>
/// <param name="Across">Whether it is another state than the seller's.</param>
public sealed record GstSum(int Place, bool Across, GstRate Rate);
