using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>
/// Amounts in Stripe's units, which are ISO 4217's minor units but for a few currencies (docs.stripe.com/currencies).
/// </summary>
internal static class StripeMoney
{
    /// <summary>Stripe counts hundredths of them, although they have none.</summary>
    private static readonly HashSet<string> WithHundredths = ["ISK", "UGX"];

    /// <summary>Stripe counts whole ones of them, although ISO 4217 gives them hundredths.</summary>
    private static readonly HashSet<string> Whole = ["MGA"];

    /// <summary>Stripe takes only amounts that end in 0 of them.</summary>
    private static readonly HashSet<string> InTens = ["BHD", "JOD", "KWD", "OMR", "TND"];

    /// <exception cref="PaymentGatewayException">Stripe cannot take exactly this amount.</exception>
    public static long To(Money money) =>
        money.Currency switch
        {
            var currency when WithHundredths.Contains(currency) => checked(money.Amount * 100),
            var currency when Whole.Contains(currency) => money.Amount % 100 == 0 ? money.Amount / 100 : throw NotExact(),
            var currency when InTens.Contains(currency) => money.Amount % 10 == 0 ? money.Amount : throw NotExact(),
            _ => money.Amount,
        };

    public static Money Of(long amount, string currency)
    {
        var code = currency.ToUpperInvariant();
        return new Money(
            WithHundredths.Contains(code) ? amount / 100
                : Whole.Contains(code) ? amount * 100
                : amount,
            code
        );
    }

    private static PaymentGatewayException NotExact() => new("Stripe cannot take exactly this amount in this currency.", passing: false);
}
