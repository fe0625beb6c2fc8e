using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>
/// What the emulated carriers ask: less where the first digit of both PIN codes is the same, more for each half kilogram and for cash. No
/// carrier goes where a PIN code begins with 99, and none collects cash where it begins with 79.
/// </summary>
internal static class EmulatedRates
{
    private const int Recommended = 33;

    /// <param name="dearer">Rupees that are added to every rate.</param>
    public static EmulatedAnswer Answer(EmulatedRequest request, int dearer)
    {
        var (from, to, cash) = (
            request.Asked("pickup_postcode") ?? "",
            request.Asked("delivery_postcode") ?? "",
            request.Asked("cod") == "1"
        );
        if (from.Length != 6 || to.Length != 6 || !decimal.TryParse(request.Asked("weight"), CultureInfo.InvariantCulture, out var weight))
        {
            return new EmulatedAnswer(
                StatusCodes.Status422UnprocessableEntity,
                new JsonObject { ["message"] = "The given data was invalid." }
            );
        }

        if (to.StartsWith("99", StringComparison.Ordinal) || (cash && to.StartsWith("79", StringComparison.Ordinal)))
        {
            return EmulatedAnswer.Ok(
                new JsonObject { ["status"] = 404, ["message"] = "There are no couriers available for this combination of pincodes" }
            );
        }

        var halves = Math.Ceiling(weight * 2);
        var freight = (from[0] == to[0] ? 30m + (15m * halves) : 50m + (25.5m * halves)) + dearer;
        var companies = new JsonArray(Company(10, freight + 21, cash), Company(Recommended, freight, cash), Company(51, freight - 4, cash));
        return EmulatedAnswer.Ok(
            new JsonObject
            {
                ["status"] = 200,
                ["data"] = new JsonObject
                {
                    ["available_courier_companies"] = companies,
                    ["recommended_courier_company_id"] = Recommended,
                    ["shiprocket_recommended_courier_id"] = Recommended,
                },
            }
        );
    }

    private static JsonObject Company(int id, decimal freight, bool cash) =>
        new()
        {
            ["courier_company_id"] = id,
            ["courier_name"] = id == Recommended ? EmulatedParcel.Carrier : $"Carrier {id}",
            ["freight_charge"] = freight,
            ["cod_charges"] = cash ? 30 : 0,
            ["rate"] = freight + (cash ? 30 : 0),
            ["cod"] = 1,
        };
}
