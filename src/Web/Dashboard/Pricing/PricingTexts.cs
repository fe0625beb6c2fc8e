using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>Shared by the pages about the terms of sale: the grain, and texts of amounts, rates and lists.</summary>
internal static class PricingTexts
{
    private const StringSplitOptions Whole = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
    private static readonly char[] Separators = [',', ';', '،', '؛', '、', '，', '\n', '\r'];

    public static IPricingGrain Pricing(this SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IPricingGrain>(seller.StoreId);

    /// <summary>An amount as the value of an input; empty for none.</summary>
    public static string Write(SellerContext seller, long? amount) =>
        amount is { } minor ? PriceText.Write(new Money(minor, seller.Shop.Currency)) : "";

    /// <summary>An amount as typed; an empty text is none.</summary>
    public static Result<long?> Amount(SellerContext seller, string text, string field)
    {
        if (text.Length == 0)
        {
            return new Result<long?>();
        }

        var money = PriceText.Read(text, seller.Shop.Currency, field);
        return money.Ok ? new Result<long?> { Value = money.Value.Amount } : new Result<long?> { Error = money.Error };
    }

    /// <summary>A rate as the value of an input: "18", "8.875".</summary>
    public static string Rate(long rate) => (rate / 1_000m).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A rate as typed, with a point or a comma and with or without the sign, in thousandths of a percent.</summary>
    public static Result<int> Rate(string text, string field)
    {
        var plain = InputNormalizer.Normalize(text).Replace("%", "", StringComparison.Ordinal).Replace(',', '.').Trim();
        return
            decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100
            && percent * 1_000 == decimal.Truncate(percent * 1_000)
            ? (int)(percent * 1_000)
            : Error.Invalid(field, "rate", "Write a number of percent, such as 18 or 8.875.");
    }

    /// <summary>The items of a list, one per line or separated by commas of any script. They may be names, so they stay as typed.</summary>
    public static ImmutableArray<string> List(string text) => [.. text.Split(Separators, Whole)];

    /// <summary>The codes of a list, in their normal form.</summary>
    public static ImmutableArray<string> Codes(string text) => [.. InputNormalizer.Normalize(text).Split(Separators, Whole)];

    /// <summary>Redirects after saving, or shows the page again with the errors.</summary>
    public static async Task<IResult> Done(
        SellerContext seller,
        Result<TermsView> result,
        string then,
        string say,
        Func<FormErrors, Task<IResult>> again
    )
    {
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await again(FormErrors.Of(result.Error));
        }

        if (result.Ok)
        {
            seller.Changed(result.Value.Version);
        }

        return seller.Go(then, say);
    }
}
