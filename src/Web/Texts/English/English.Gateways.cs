using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "Payouts",
            OfGateway = "Payouts of the payment gateway",
            Month = "Month",
            NothingPaid = "Nothing was paid out in this month.",
            Differences = n => $"Differences: {n}",
            NotPaidYet = "Not paid out yet",
            Lines = "Lines",
            FileHasAll = n => $"The file has all {n}.",
            Print = "Print (PDF)",
            Hint = "Asked of the gateway just now and compared with your orders. A payment is named as not paid out after ten days.",
            Gross = "Payments less refunds",
            Fees = "Fees",
            TaxOnFees = "Tax on fees",
            PaidOut = "Paid out",
            Payment = "Payment",
            Refund = "Refund",
            Dispute = "Dispute",
            Other = "Other",
            UnknownOrder = "No order of this shop",
            NotInHistory = "Not in the order's history",
            OtherAmount = "Another amount than in the order",
            DoesNotAddUp = "Amount, fee and payout do not add up",
            TestMode = "Test mode: no money moves",
            LiveMode = "Live: customers pay for real",
            Gateway = "Payment gateway",
            FormerKey = "To go back to a former key, change only this.",
            AsOf = "As of",
            What = "What",
            Order = "Order",
            Amount = "Amount",
            FeeAndTax = "Fee and tax",
            Net = "Net",
        };
}
