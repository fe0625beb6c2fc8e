namespace Dukaan.Pricing;

/// <summary>An address's postal code, ready to be compared as its country writes codes.</summary>
/// <param name="Compact">Capitals and digits, nothing between them.</param>
/// <param name="British">Its parts, where the country's codes have two that are told apart; null elsewhere, and where it is none.</param>
public readonly record struct PostalCode(string Compact, BritishCode? British)
{
    /// <param name="country">ISO 3166-1 alpha-2, or empty.</param>
    /// <param name="typed">As the shopper wrote it.</param>
    public static PostalCode Of(string country, string typed)
    {
        var text = PostalCodes.Plain(country, typed);
        if (!BritishCode.IsOf(country))
        {
            return new PostalCode(PostalCodes.Compact(text), null);
        }

        BritishCode.TryRead(text, out var british);
        return new PostalCode(british is { } code ? code.Outward + code.Inward : PostalCodes.Compact(text), british);
    }
}
