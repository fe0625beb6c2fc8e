using System.Text.Json.Serialization;

namespace Dukaan.Values;

/// <summary>An amount of money (P10).</summary>
/// <param name="Amount">In minor units of the currency: 15000 is ₹150.00, 1500 is ¥1500.</param>
/// <param name="Currency">ISO 4217 alphabetic code, upper case; see <see cref="Currencies"/>.</param>
[GenerateSerializer, Immutable, Alias("money")]
public readonly record struct Money(long Amount, [property: JsonConverter(typeof(CurrencyJson))] string Currency)
{
    /// <summary>The greatest amount of a single price or total: 10^12 minor units.</summary>
    public const long Max = 1_000_000_000_000;

    public static Money Zero(string currency) => new(0, currency);

    /// <exception cref="InvalidOperationException">The currencies differ, which is a programming error and never an input
    /// error.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Money operator +(Money left, Money right)
    {
        if (left.Currency != right.Currency)
        {
            throw new InvalidOperationException($"Cannot add {right.Currency} to {left.Currency}.");
        }

        return left with
        {
            Amount = checked(left.Amount + right.Amount),
        };
    }

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => left + (right with { Amount = checked(-right.Amount) });

    public static Money operator *(Money money, int quantity) => money with { Amount = checked(money.Amount * quantity) };
}
