using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;

namespace Dukaan.Web.Dashboard.Payments;

/// <summary>The advance of cash on delivery as a seller types it: <c>20 %</c>, or an amount.</summary>
internal static class AdvanceText
{
    public static string Write(SellerContext seller, CashAdvance? advance) =>
        advance switch
        {
            { Percent: > 0 and var percent } => string.Create(CultureInfo.InvariantCulture, $"{percent} %"),
            { Amount: > 0 and var amount } => PricingTexts.Write(seller, amount),
            _ => "",
        };

    public static Result<CashAdvance> Read(SellerContext seller, string typed)
    {
        var text = InputNormalizer.Normalize(typed).Replace('٪', '%');
        if (text.Length == 0)
        {
            return CashAdvance.None;
        }

        if (text.Contains('%', StringComparison.Ordinal))
        {
            return InputNormalizer.TryWhole(text.Replace("%", "", StringComparison.Ordinal), out int percent)
                ? new CashAdvance(percent, 0)
                : Error.Invalid("advance", "rate", "Write a whole number of percent, such as 20 %.");
        }

        var amount = PricingTexts.Amount(seller, text, "advance");
        return amount.Ok ? new CashAdvance(0, amount.Value ?? 0) : amount.Error;
    }
}
