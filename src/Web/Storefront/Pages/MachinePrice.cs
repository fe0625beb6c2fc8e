using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Prices as programs read them.</summary>
internal static class MachinePrice
{
    /// <summary>Major units with a point and no grouping: <c>1234.50</c>, <c>1234</c> for yen.</summary>
    public static string Of(Money money)
    {
        var digits = Currencies.Digits(money.Currency);
        var text = money.Amount.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        return digits == 0 ? text : $"{text[..^digits]}.{text[^digits..]}";
    }
}
