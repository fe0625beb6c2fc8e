using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Couriers;
using static Dukaan.Silo.Couriers.Shiprocket.ShiprocketJson;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>Shiprocket's courier/serviceability: who carries a parcel from one PIN code to another, and for how much.</summary>
internal static class ShiprocketRates
{
    private const int NotFound = 404;

    public static string Path(CourierRoute route) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"courier/serviceability/?pickup_postcode={route.From}&delivery_postcode={route.To}&weight={route.Size.Grams / 1000m}"
                + $"&length={route.Size.Length}&breadth={route.Size.Breadth}&height={route.Size.Height}&cod={(route.Cash ? 1 : 0)}"
        );

    /// <summary>
    /// The rate in paise of the carrier that Shiprocket recommends, which is the one that it takes for a booking; else the least. Null: no
    /// carrier does it. Shiprocket says so as status 404, of the response or in it.
    /// </summary>
    /// <exception cref="CourierException">The answer has neither a rate nor says that there is none.</exception>
    public static long? Read(JsonNode? answer)
    {
        if (answer is null || Text(Of(answer, "status")) == $"{NotFound}")
        {
            return null;
        }

        var data = Of(answer, "data");
        if (Of(data, "available_courier_companies") is not JsonArray carriers)
        {
            throw ShiprocketHttp.Strange();
        }

        var rates = carriers
            .Select(carrier => (Id: Text(Of(carrier, "courier_company_id")), Rate: Paise(Of(carrier, "rate"))))
            .Where(carrier => carrier.Rate is not null)
            .ToList();
        if (rates.Count == 0)
        {
            return carriers.Count == 0 ? null : throw ShiprocketHttp.Strange();
        }

        var recommended = Text(Of(data, "shiprocket_recommended_courier_id") ?? Of(data, "recommended_courier_company_id"));
        return rates.Find(carrier => carrier.Id == recommended).Rate ?? rates.Min(carrier => carrier.Rate);
    }

    private static long? Paise(JsonNode? rupees) =>
        decimal.TryParse(Text(rupees), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
        && rate is >= 0 and < 1_000_000
            ? (long)Math.Ceiling(rate * 100)
            : null;
}
