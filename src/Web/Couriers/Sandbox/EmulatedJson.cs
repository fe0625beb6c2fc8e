using System.Globalization;
using System.Text.Json.Nodes;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>Shiprocket's documents about an emulated parcel.</summary>
internal static class EmulatedJson
{
    /// <summary>In the list of orders.</summary>
    public static JsonNode Order(EmulatedParcel parcel) =>
        new JsonObject
        {
            ["id"] = parcel.Number,
            ["channel_order_id"] = parcel.Reference,
            ["status"] = parcel.Cancelled ? "CANCELED" : Word(parcel.Status),
            ["payment_method"] = parcel.Collect > 0 ? "cod" : "prepaid",
            ["shipments"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = parcel.Shipment,
                    ["awb"] = parcel.Awb,
                    ["courier"] = parcel.Awb.Length == 0 ? "" : EmulatedParcel.Carrier,
                    ["pickup_scheduled_date"] = parcel.PickupAt,
                }
            ),
        };

    public static JsonNode Tracking(EmulatedParcel parcel, DateTimeOffset now) =>
        new JsonObject
        {
            ["tracking_data"] = new JsonObject
            {
                ["track_status"] = parcel.Awb.Length == 0 ? 0 : 1,
                ["shipment_status"] = parcel.Status,
                ["shipment_track"] = new JsonArray(
                    new JsonObject
                    {
                        ["awb_code"] = parcel.Awb,
                        ["shipment_id"] = parcel.Shipment,
                        ["order_id"] = parcel.Number,
                        ["current_status"] = Word(parcel.Status),
                        ["edd"] = now.AddDays(3).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    }
                ),
                ["track_url"] = $"https://shiprocket.co/tracking/{parcel.Awb}",
            },
        };

    /// <summary>The message about a new status.</summary>
    public static JsonNode Message(EmulatedParcel parcel, DateTimeOffset now) =>
        new JsonObject
        {
            ["awb"] = parcel.Awb,
            ["courier_name"] = EmulatedParcel.Carrier,
            ["current_status"] = Word(parcel.Status),
            ["current_status_id"] = parcel.Status,
            ["shipment_status"] = Word(parcel.Status),
            ["shipment_status_id"] = parcel.Status,
            ["current_timestamp"] = now.ToString("dd MM yyyy HH:mm:ss", CultureInfo.InvariantCulture),
            ["order_id"] = $"{parcel.Reference}_1373900",
            ["sr_order_id"] = parcel.Number,
            ["is_return"] = parcel.IsReturn ? 1 : 0,
            ["scans"] = new JsonArray(),
        };

    private static string Word(int status) =>
        status switch
        {
            0 => "NEW",
            1 => "AWB ASSIGNED",
            3 => "PICKUP SCHEDULED",
            6 => "SHIPPED",
            7 => "DELIVERED",
            9 => "RTO INITIATED",
            10 => "RTO DELIVERED",
            12 => "LOST",
            17 => "OUT FOR DELIVERY",
            18 => "IN TRANSIT",
            21 => "UNDELIVERED",
            42 => "PICKED UP",
            _ => "IN TRANSIT",
        };
}
