using System.Globalization;
using System.Text.Json.Nodes;
using Dukaan.Couriers;
using Dukaan.Values;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>A parcel as Shiprocket's orders/create/adhoc takes it: rupees, kilograms, centimetres, times of India.</summary>
internal static class ShiprocketOrder
{
    private const string India = "+91";
    private static readonly TimeSpan Offset = TimeSpan.FromHours(5.5);

    public static JsonObject Of(CourierAccount account, NewParcel parcel)
    {
        var (address, names) = (parcel.Address, parcel.Name.Split(' ', 2));
        var sum = parcel.Collect.Amount > 0 ? parcel.Collect : parcel.Value;
        return new JsonObject
        {
            ["order_id"] = parcel.Reference,
            ["order_date"] = parcel.PlacedAt.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            ["pickup_location"] = account.PickupPlace,
            ["billing_customer_name"] = names[0],
            ["billing_last_name"] = names.Length > 1 ? names[1] : "",
            ["billing_address"] = address.Line1,
            ["billing_city"] = address.City,
            ["billing_pincode"] = address.PostalCode.Replace(" ", "", StringComparison.Ordinal),
            ["billing_state"] = address.State,
            ["billing_country"] = "India",
            ["billing_email"] = "",
            ["billing_phone"] = National(parcel.Phone),
            ["shipping_is_billing"] = true,
            ["order_items"] = Items(parcel),
            ["payment_method"] = parcel.Collect.Amount > 0 ? "COD" : "Prepaid",
            // What the carrier collects, or what it is worth: delivery, taxes and discounts are in it.
            ["sub_total"] = Rupees(sum),
            ["length"] = parcel.Size.Length,
            ["breadth"] = parcel.Size.Breadth,
            ["height"] = parcel.Size.Height,
            ["weight"] = parcel.Size.Grams / 1000m,
        };
    }

    /// <summary>A parcel as orders/create/return takes it: from the shopper to the account's place.</summary>
    /// <param name="place">Of settings/company/pickup.</param>
    public static JsonObject Return(JsonNode place, NewParcel parcel)
    {
        var (address, names) = (parcel.Address, parcel.Name.Split(' ', 2));
        string Of(string name) => ShiprocketJson.Text(ShiprocketJson.Of(place, name));
        return new JsonObject
        {
            ["order_id"] = parcel.Reference,
            ["order_date"] = parcel.PlacedAt.ToOffset(Offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["pickup_customer_name"] = names[0],
            ["pickup_last_name"] = names.Length > 1 ? names[1] : "",
            ["pickup_address"] = address.Line1,
            ["pickup_city"] = address.City,
            ["pickup_state"] = address.State,
            ["pickup_country"] = "India",
            ["pickup_pincode"] = address.PostalCode.Replace(" ", "", StringComparison.Ordinal),
            ["pickup_email"] = "",
            ["pickup_phone"] = National(parcel.Phone),
            ["shipping_customer_name"] = Of("name"),
            ["shipping_address"] = Of("address"),
            ["shipping_address_2"] = Of("address_2"),
            ["shipping_city"] = Of("city"),
            ["shipping_state"] = Of("state"),
            ["shipping_country"] = "India",
            ["shipping_pincode"] = Of("pin_code"),
            ["shipping_email"] = Of("email"),
            ["shipping_phone"] = Of("phone"),
            ["order_items"] = Items(parcel),
            ["payment_method"] = "Prepaid",
            ["sub_total"] = Rupees(parcel.Value),
            ["length"] = parcel.Size.Length,
            ["breadth"] = parcel.Size.Breadth,
            ["height"] = parcel.Size.Height,
            ["weight"] = parcel.Size.Grams / 1000m,
        };
    }

    private static JsonArray Items(NewParcel parcel) =>
        new([
            .. parcel.Items.Select(item => new JsonObject
            {
                ["name"] = item.Name,
                ["sku"] = item.Sku,
                ["units"] = item.Quantity,
                ["selling_price"] = Rupees(item.Price),
                ["hsn"] = item.Hsn,
            }),
        ]);

    private static string National(string phone) => phone.StartsWith(India, StringComparison.Ordinal) ? phone[India.Length..] : phone;

    private static decimal Rupees(Money money) => money.Amount / 100m;
}
