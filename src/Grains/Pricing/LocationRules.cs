using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Pricing;

/// <summary>Validates where a shop has stock.</summary>
public static class LocationRules
{
    public const int MaxName = 60;
    private const int MaxPostalCode = 12;

    /// <summary>
    /// The cleaned list. One of them is the main location, which has all units of which no other is said: if none is any more, the first.
    /// </summary>
    /// <param name="country">Of the shop.</param>
    public static Result<ImmutableArray<StockLocation>> Clean(ImmutableArray<StockLocation> given, string country)
    {
        if (given.Length > StockLocation.Max)
        {
            return Error.Invalid("locations", "too-many-locations", $"A shop has at most {StockLocation.Max} locations.");
        }

        var clean = ImmutableArray.CreateBuilder<StockLocation>();
        foreach (var location in given)
        {
            var name = TypedText.Line("locations.name", location.Name, 1, MaxName);
            if (!name.Ok)
            {
                return name.Error;
            }

            var code = PostalCodes.Plain(country, location.PostalCode ?? "");
            if (code.Length > MaxPostalCode)
            {
                return Error.Invalid("locations.postalCode", "postal-code", "This is no postal code. Leave it empty if there is none.");
            }

            if (clean.Any(other => other.Id == location.Id || string.Equals(other.Name, name.Value, StringComparison.OrdinalIgnoreCase)))
            {
                return Error.Invalid("locations.name", "location-twice", "Another location has this name already.");
            }

            clean.Add(new StockLocation(location.Id, name.Value!, code));
        }

        if (clean.Count > 0 && clean.All(location => location.Id != StockLocation.Main))
        {
            clean[0] = clean[0] with { Id = StockLocation.Main };
        }

        return clean.ToImmutable();
    }
}
