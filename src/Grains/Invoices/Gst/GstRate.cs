namespace Dukaan.Invoices.Gst;

/// <summary>A rate of GST and what it comes to, in paise.</summary>
/// <param name="Rate">The whole rate in thousandths of a percent: CGST and SGST together, or IGST.</param>
public sealed record GstRate(int Rate, long Taxable, long Igst, long Cgst, long Sgst)
{
    public static GstRate operator +(GstRate a, GstRate b) =>
        a with
        {
            Taxable = a.Taxable + b.Taxable,
            Igst = a.Igst + b.Igst,
            Cgst = a.Cgst + b.Cgst,
            Sgst = a.Sgst + b.Sgst,
        };

    /// <summary>What a credit note takes back.</summary>
    public static GstRate operator -(GstRate a) => new(a.Rate, -a.Taxable, -a.Igst, -a.Cgst, -a.Sgst);
}
