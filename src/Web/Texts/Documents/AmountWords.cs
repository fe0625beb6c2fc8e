using Dukaan.Values;
using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>How one language spells out amounts of money: "one lakh rupees and fifty paise only".</summary>
internal sealed record AmountWords
{
    private const ulong Million = 1_000_000;

    /// <summary>A whole number in words, as it stands before the currency's name.</summary>
    public required Func<long, CurrencyWords, string> Number { get; init; }

    /// <summary>By ISO 4217 code.</summary>
    public required IReadOnlyDictionary<string, CurrencyWords> Currencies { get; init; }

    public required string And { get; init; }
    public required string Only { get; init; }
    public required string Minus { get; init; }

    /// <summary>Whether zero is singular: zéro euro.</summary>
    public bool OneBelowTwo { get; init; }

    /// <summary>The word between millions and the name: un million d’euros. Null: none.</summary>
    public Func<string, string>? Of { get; init; }

    public string Spell(Money money)
    {
        var unit = 1UL;
        for (var i = 0; i < Values.Currencies.Digits(money.Currency); i++)
        {
            unit *= 10;
        }

        var amount = money.Amount == long.MinValue ? (ulong)long.MaxValue + 1 : (ulong)Math.Abs(money.Amount);
        var (whole, minor) = (amount / unit, amount % unit);
        var currency = Currencies.GetValueOrDefault(money.Currency) ?? CurrencyWords.OfCode(money.Currency);
        var name = whole == 1 || (OneBelowTwo && whole == 0) ? currency.One : currency.Many;
        var of = whole >= Million && whole % Million == 0 ? Of?.Invoke(name) : "";
        var text = $"{(money.Amount < 0 ? Minus : "")}{Number((long)whole, currency)} {of}{name}{Rest(minor, unit, currency)}{Only}";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private string Rest(ulong minor, ulong unit, CurrencyWords currency) =>
        (minor, currency.SmallOne) switch
        {
            (0, _) => "",
            (_, "") => $"{And}{minor}/{unit}",
            _ => $"{And}{Number((long)minor, currency with { Feminine = false })} {(minor == 1 ? currency.SmallOne : currency.SmallMany)}",
        };
}
