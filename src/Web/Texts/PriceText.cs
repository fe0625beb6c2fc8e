using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Texts;

/// <summary>
/// Prices as people write them, in major units: "150", "₹ 1,500", "1,50,000.50", "1.234,50", "150/-". Read digit by digit into minor units,
/// never through a float (P10). An ambiguous amount is refused with both unambiguous spellings.
/// </summary>
public static class PriceText
{
    private const int MaxCharacters = 40;

    /// <summary>Reads a seller's input.</summary>
    /// <param name="text">The input; digits of any script.</param>
    /// <param name="currency">The store's currency, which determines the number of decimals.</param>
    /// <param name="field">The field of a refusal.</param>
    public static Result<Money> Read(string? text, string currency, string field = "price")
    {
        var typed = Plain(text ?? "", currency);
        if (typed.Length == 0)
        {
            return Error.Invalid(field, "price-empty", "Give a price, such as 150.");
        }

        if (typed.StartsWith('-'))
        {
            return Error.Invalid(field, "price-negative", "A price is more than zero.");
        }

        if (
            typed.Length > MaxCharacters
            || !char.IsAsciiDigit(typed[0])
            || typed.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or ' '))
        )
        {
            return Error.Invalid(field, "price-unreadable", "Write the price in digits, such as 150 or 150.50.");
        }

        var digits = Currencies.Digits(currency);
        return Split(typed, digits) switch
        {
            null => Error.Invalid(field, "price-unreadable", "We cannot read this price. Write it in digits, such as 1500 or 150.50."),
            { Ambiguous: true } => Error.Invalid(field, "price-ambiguous", Both(typed, digits)),
            var (_, fraction, _) when fraction.TrimEnd('0').Length > digits => Error.Invalid(
                field,
                "price-fraction",
                TooFine(currency, digits)
            ),
            var (whole, fraction, _) => Amount(whole + fraction.TrimEnd('0').PadRight(digits, '0')) is { } amount
                ? new Money(amount, currency)
                : Error.Invalid(field, "price-too-large", "This price is too large."),
        };
    }

    /// <summary>A number without a currency, zero or more: its whole digits and those of its fraction; null if it cannot be read.</summary>
    /// <param name="text">Digits of any script, grouped or not.</param>
    /// <param name="digits">The number of decimals, which decides the meaning of one separator before three digits.</param>
    internal static (string Whole, string Fraction, bool Ambiguous)? Number(string text, int digits)
    {
        var typed = Grouping(InputNormalizer.Normalize(text));
        typed = typed.StartsWith('+') ? typed[1..] : typed;
        return
            typed.Length is > 0 and <= MaxCharacters
            && char.IsAsciiDigit(typed[0])
            && typed.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ')
            ? Split(typed, digits)
            : null;
    }

    /// <summary>
    /// A price as the value of an input: "150", "150.50", with a dot and no grouping, so that <see cref="Read"/> returns it.
    /// </summary>
    public static string Write(Money price)
    {
        var digits = Currencies.Digits(price.Currency);
        var text = price.Amount.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var fraction = text[^digits..];
        return digits == 0 || fraction.All(c => c == '0') ? text[..^digits] : $"{text[..^digits]}.{fraction}";
    }

    /// <summary>Without the currency's sign, in ASCII digits, with one kind of space.</summary>
    private static string Plain(string text, string currency)
    {
        var bare = InputNormalizer.Normalize(text);
        foreach (var sign in PriceSigns.Of(currency))
        {
            if (bare.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[sign.Length..].Trim();
            }
            else if (bare.EndsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[..^sign.Length].Trim();
            }
        }

        // "150/-" is how prices are written all over India.
        bare = bare.EndsWith("/-", StringComparison.Ordinal) ? bare[..^2].TrimEnd() : bare;
        return Grouping(bare);
    }

    /// <summary>With one kind of space between groups of digits.</summary>
    private static string Grouping(string text) => text.Replace('\'', ' ').Replace('’', ' ');

    /// <summary>The digits of the whole part and of the fraction; null if the separators are inconsistent.</summary>
    private static (string Whole, string Fraction, bool Ambiguous)? Split(string typed, int digits)
    {
        var last = typed.LastIndexOfAny(['.', ',']);
        if (last < 0)
        {
            return Grouped(typed) is { } plain ? (plain, "", false) : null;
        }

        var separator = typed[last];
        var (before, after) = (typed[..last], typed[(last + 1)..]);
        if (before.Contains(separator, StringComparison.Ordinal))
        {
            return Grouped(typed) is { } groups ? (groups, "", false) : null;
        }

        // A single separator with three digits after it: "1,500" is fifteen hundred in a currency with two decimals or none. "1.500" is
        // that too, or one and a half with a digit too many: it is clear only in a currency without decimals, or with three of them.
        if (after.Length == 3 && Grouped(typed) is { } thousands)
        {
            if (digits == 0 || (digits < 3 && separator == ','))
            {
                return (thousands, "", false);
            }

            if (digits < 3 || separator == ',')
            {
                return ("", "", true);
            }
        }

        return after.All(char.IsAsciiDigit) && Grouped(before) is { } whole ? (whole, after, false) : null;
    }

    /// <summary>
    /// The digits of a whole number in groups of three, or of two before the last three (lakh, crore), of one separator; else null.
    /// </summary>
    private static string? Grouped(string text)
    {
        var separators = text.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray();
        if (separators.Length == 0)
        {
            return text.Length == 0 ? null : text;
        }

        if (separators.Length > 1)
        {
            return null;
        }

        var groups = text.Split(separators[0]);
        var (first, middle) = (groups[0], groups[1..^1]);
        var fits =
            groups[^1].Length == 3
            && first.Length is > 0 and <= 3
            && first[0] != '0'
            && (middle.All(group => group.Length == 3) || (first.Length <= 2 && middle.All(group => group.Length == 2)));
        return fits ? string.Concat(groups) : null;
    }

    private static long? Amount(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount <= Money.Max ? amount : null;

    private static string TooFine(string currency, int digits) =>
        digits == 0
            ? $"{currency} has no decimals. Write a whole number."
            : $"{currency} has {digits} decimals at most, such as 150.{new string('5', digits)}.";

    private static string Both(string typed, int digits)
    {
        var bare = string.Concat(typed.Where(char.IsAsciiDigit));
        return $"This could be {bare} or {bare[..^3]}.{bare[^3..][..Math.Min(digits, 3)]}. Write it one of these two ways.";
    }
}
