namespace Dukaan.Web.Dashboard.Payments;

/// <summary>A part of the payments page.</summary>
internal enum PaymentPart
{
    None,
    Direct,
    Online,
    Waiting,
}
