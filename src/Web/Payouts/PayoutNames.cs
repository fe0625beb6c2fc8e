using Dukaan.Payments;
using Dukaan.Payouts;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Payouts;

/// <summary>The kinds and differences of a statement in words.</summary>
internal static class PayoutNames
{
    /// <summary>For files, which programs read too: they are in English.</summary>
    private static GatewaysTexts InFiles => SellerLanguages.Default.Texts.Gateways;

    public static string InFile(SettledKind kind) => Of(kind, InFiles);

    public static string InFile(PayoutDifference difference) => Of(difference, InFiles);

    public static string Of(SettledKind kind, GatewaysTexts texts) =>
        kind switch
        {
            SettledKind.Payment => texts.Payment,
            SettledKind.Refund => texts.Refund,
            SettledKind.Dispute => texts.Dispute,
            _ => texts.Other,
        };

    /// <summary>Empty: there is none.</summary>
    public static string Of(PayoutDifference difference, GatewaysTexts texts) =>
        difference switch
        {
            PayoutDifference.None => "",
            PayoutDifference.UnknownOrder => texts.UnknownOrder,
            PayoutDifference.NotInHistory => texts.NotInHistory,
            PayoutDifference.OtherAmount => texts.OtherAmount,
            _ => texts.DoesNotAddUp,
        };
}
