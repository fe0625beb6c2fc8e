namespace Dukaan.Web.Dashboard.Payments;

/// <summary>A form of the page about payments.</summary>
internal enum PaymentPart
{
    None,
    Direct,
    Online,
    Waiting,
}
