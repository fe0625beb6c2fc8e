namespace Dukaan.Invoices.Gst;

/// <summary>What was supplied of goods or services with one HSN code at one rate, less what was credited.</summary>
/// <param name="Hsn">4 to 8 digits; empty: of products without a code.</param>
/// <param name="Pieces">Of goods.</param>
public sealed record GstHsn(string Hsn, long Pieces, GstRate Rate)
{
    private const string Services = "99";

    /// <summary>Whether it is a service (SAC), which is not counted in pieces.</summary>
    public bool IsService => Hsn.StartsWith(Services, StringComparison.Ordinal);
}
