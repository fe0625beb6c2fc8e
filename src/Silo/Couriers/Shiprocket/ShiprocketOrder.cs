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
            ["billing_phone"] = parcel.Phone.StartsWith(India, StringComparison.Ordinal) ? parcel.Phone[India.Length..] : parcel.Phone,
            ["shipping_is_billing"] = true,
            ["order_items"] = new JsonArray([
                .. parcel.Items.Select(item => new JsonObject
                {
                    ["name"] = item.Name,
                    ["sku"] = item.Sku,
                    ["units"] = item.Quantity,
                    ["selling_price"] = Rupees(item.Price),
                    ["hsn"] = item.Hsn,
                }),
            ]),
            ["payment_method"] = parcel.Collect.Amount > 0 ? "COD" : "Prepaid",
            // What the carrier collects, or what it is worth: delivery, taxes and discounts are in it.
            ["sub_total"] = Rupees(sum),
            ["length"] = parcel.Size.Length,
            ["breadth"] = parcel.Size.Breadth,
            ["height"] = parcel.Size.Height,
            ["weight"] = parcel.Size.Grams / 1000m,
        };
    }

    private static decimal Rupees(Money money) => money.Amount / 100m;
}
