using Dukaan.Payments;
using Dukaan.Payouts;

namespace Dukaan.Web.Payouts;

/// <summary>The kinds and differences of a statement in words.</summary>
internal static class PayoutNames
{
    public static string Of(SettledKind kind) =>
        kind switch
        {
            SettledKind.Payment => "Payment",
            SettledKind.Refund => "Refund",
            SettledKind.Dispute => "Dispute",
            _ => "Other",
        };

    /// <summary>Empty: there is none.</summary>
    public static string Of(PayoutDifference difference) =>
        difference switch
        {
            PayoutDifference.None => "",
            PayoutDifference.UnknownOrder => "No order of this shop",
            PayoutDifference.NotInHistory => "Not in the order's history",
            PayoutDifference.OtherAmount => "Another amount than in the order",
            _ => "Amount, fee and payout do not add up",
        };
}
