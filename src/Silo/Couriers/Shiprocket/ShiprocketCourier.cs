using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Couriers;
using Dukaan.Silo.Homes;
using static Dukaan.Silo.Couriers.Shiprocket.ShiprocketJson;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>
/// Shiprocket, an Indian aggregator of couriers: it chooses the carrier, fetches parcels at the seller's and collects cash on delivery.
/// API: apidocs.shiprocket.in.
/// </summary>
/// <remarks>
/// It has no idempotency keys, but every order there has a reference of ours, unique in the account. So each step first asks what is there
/// under the reference: the order, its tracking number, its pick-up; and only what is missing is asked for.
/// </remarks>
public sealed class ShiprocketCourier : ICouriers, IDisposable
{
    public const string CourierName = "shiprocket";

    /// <summary>The header of its messages with the token that the seller entered in its pages.</summary>
    public const string HookHeader = "x-api-key";

    private readonly ShiprocketHttp _http;
    private readonly ShiprocketHttp _rates;

    public ShiprocketCourier(CourierOptions options, CourierCircuits circuits, CourierSeal seal, HomeLease home, TimeProvider time)
    {
        _http = new ShiprocketHttp(options, circuits.Parcels, seal, home, time);
        _rates = new ShiprocketHttp(options, circuits.Rates, seal, home, time);
    }

    public ImmutableArray<string> Names => [CourierName];

    public async Task<ImmutableArray<PickupPlace>> Check(CourierAccount account)
    {
        await _http.Login(account);
        return
        [
            .. (await Places(account)).Select(place => new PickupPlace(Text(Of(place, "pickup_location")), Text(Of(place, "pin_code")))),
        ];
    }

    public async Task<CourierParcel> Book(CourierAccount account, NewParcel parcel)
    {
        if (parcel.Value.Currency != "INR")
        {
            throw new CourierException("Shiprocket takes orders in rupees alone.", passing: false);
        }

        var order = await Order(account, parcel.Reference) ?? await Create(account, parcel);
        if (IsCancelled(order))
        {
            throw new CourierException("The parcel was cancelled at Shiprocket. Book it again.", passing: false);
        }

        if (Text(Of(Shipment(order), "awb")).Length == 0)
        {
            order = await Assign(account, parcel.Reference, Shipment(order));
        }

        if (Text(Of(Shipment(order), "pickup_scheduled_date")).Length == 0)
        {
            order = await Fetch(account, parcel.Reference, Shipment(order)) ?? order;
        }

        return await Track(account, parcel.Reference, order);
    }

    public async Task<CourierParcel?> Find(CourierAccount account, string reference) =>
        await Order(account, reference) is { } order ? await Track(account, reference, order) : null;

    public async Task<CourierParcel?> Cancel(CourierAccount account, string reference)
    {
        if (await Order(account, reference) is not { } order)
        {
            return null;
        }

        if (!IsCancelled(order))
        {
            await _http.Post(account, "orders/cancel", new { ids = new[] { Number(Of(order, "id")) } });
        }

        return await Find(account, reference);
    }

    public async Task<long?> Rate(CourierAccount account, CourierRoute route) =>
        ShiprocketRates.Read(await _rates.Get(account, ShiprocketRates.Path(route)));

    public async Task<byte[]> Labels(CourierAccount account, ImmutableArray<string> shipments)
    {
        var ids = shipments.Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        var answer = await _http.Post(account, "courier/generate/label", new { shipment_id = ids.ToArray() });
        return Number(Of(answer, "label_created")) == 1 && Uri.TryCreate(Text(Of(answer, "label_url")), UriKind.Absolute, out var address)
            ? await _http.File(account, address)
            : throw new CourierException(ShiprocketHttp.Message(answer), passing: false);
    }

    public void Dispose()
    {
        _http.Dispose();
        _rates.Dispose();
    }

    private async Task<JsonArray> Places(CourierAccount account) =>
        Of(Of(await _http.Get(account, "settings/company/pickup"), "data"), "shipping_address") as JsonArray ?? [];

    /// <summary>The order of a reference as the list of orders shows it, or that of returns; null: there is none.</summary>
    private async Task<JsonNode?> Order(CourierAccount account, string reference)
    {
        var list = ParcelReference.IsReturn(reference)
            ? $"orders/processing/return?search={reference}&per_page=100"
            : $"orders?search={reference}&per_page=10";
        return (Of(await _http.Get(account, list), "data") as JsonArray ?? []).FirstOrDefault(order =>
            Text(Of(order, "channel_order_id")) == reference
        );
    }

    private async Task<JsonNode> Create(CourierAccount account, NewParcel parcel)
    {
        try
        {
            await (
                parcel.IsReturn
                    ? _http.Post(account, "orders/create/return", ShiprocketOrder.Return(await PlaceOf(account), parcel))
                    : _http.Post(account, "orders/create/adhoc", ShiprocketOrder.Of(account, parcel))
            );
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            // A request before this one may have made it: the reference is taken then.
            if (await Order(account, parcel.Reference) is { } made)
            {
                return made;
            }

            throw;
        }

        return await Order(account, parcel.Reference) ?? throw ShiprocketHttp.Strange();
    }

    /// <summary>The account's place with its address, to which returns are brought.</summary>
    private async Task<JsonNode> PlaceOf(CourierAccount account) =>
        (await Places(account)).FirstOrDefault(place => Text(Of(place, "pickup_location")) == account.PickupPlace)
        ?? throw new CourierException("Shiprocket does not know the pick-up address any more. Choose it again.", passing: false);

    /// <summary>Chooses a carrier and gets its tracking number.</summary>
    private async Task<JsonNode> Assign(CourierAccount account, string reference, JsonNode? shipment)
    {
        CourierException? refusal = null;
        try
        {
            var answer = await _http.Post(
                account,
                "courier/assign/awb",
                new { shipment_id = Number(Of(shipment, "id")), is_return = ParcelReference.IsReturn(reference) ? 1 : 0 }
            );
            if (Number(Of(answer, "awb_assign_status")) != 1)
            {
                refusal = new CourierException(NotAssigned(answer), passing: false);
            }
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            refusal = refused;
        }

        var order = await Order(account, reference) ?? throw ShiprocketHttp.Strange();
        return Text(Of(Shipment(order), "awb")).Length > 0 ? order : throw refusal ?? ShiprocketHttp.Strange();
    }

    /// <summary>Asks for the pick-up. Where that is refused, it is asked for already, or the seller arranges it there.</summary>
    private async Task<JsonNode?> Fetch(CourierAccount account, string reference, JsonNode? shipment)
    {
        try
        {
            await _http.Post(account, "courier/generate/pickup", new { shipment_id = new[] { Number(Of(shipment, "id")) } });
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            return null;
        }

        return await Order(account, reference);
    }

    private async Task<CourierParcel> Track(CourierAccount account, string reference, JsonNode order)
    {
        var shipment = Shipment(order);
        var (id, awb) = (Text(Of(shipment, "id")), Text(Of(shipment, "awb")));
        var status =
            IsCancelled(order) ? ParcelStatus.Cancelled
            : awb.Length == 0 ? ParcelStatus.Booking
            : ShiprocketStatus.Of(
                (int)Number(Of(Of(await _http.Get(account, $"courier/track/shipment/{id}"), "tracking_data"), "shipment_status")),
                ParcelReference.IsReturn(reference)
            );
        return new CourierParcel(
            reference,
            status,
            id,
            Text(Of(shipment, "courier")),
            awb,
            Time(Text(Of(shipment, "pickup_scheduled_date")))
        );
    }

    private static JsonNode? Shipment(JsonNode order) => (Of(order, "shipments") as JsonArray)?.FirstOrDefault();

    private static bool IsCancelled(JsonNode order) => Text(Of(order, "status")).Contains("CANCEL", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why there is no tracking number. Some reasons stand where the number would be, and some alone.</summary>
    private static string NotAssigned(JsonNode answer)
    {
        var response = Of(answer, "response");
        var reason = response is JsonValue ? Text(response) : Text(Of(Of(response, "data"), "awb_assign_error"));
        return reason.Length > 0 ? ShiprocketHttp.Cut(reason) : ShiprocketHttp.Message(answer);
    }

    /// <summary>Shiprocket writes some numbers as texts.</summary>
    private static long Number(JsonNode? node) =>
        long.TryParse(Text(node), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Times are India's, without an offset.</summary>
    private static DateTimeOffset? Time(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), TimeSpan.FromHours(5.5))
            : null;
}
