using System.Text.Json;
using Dukaan.TestKit;

namespace Dukaan.System.Tests.Upgrades;

internal sealed partial class EarlierShop
{
    /// <summary>One order in each state that people meet.</summary>
    private async Task Orders()
    {
        await Place("placed", "cod");
        await Place("claimed", "upi");
        await Shopper("claimed", "claim-paid", new { reference = "412345678901" });
        await Place("awaited", "online");

        await Pay(await Place("paid", "online"));
        await Seller("paid", "confirm");

        await Place("cancelled", "cod");
        await Shopper("cancelled", "cancel", new { reason = "Ordered twice" });
        await Place("rejected", "cod");
        await Seller("rejected", "reject", new { reason = "Sold at the counter" });

        await Pay(await Place("refunded", "online", discount: "WELCOME10"));
        await Seller("refunded", "cancel", new { reason = "Called off" });
        await Becomes("refunded", "refunded");

        await Place("delivered", "cod", variant: _ids["variant-s"]);
        await Seller("delivered", "confirm");
        await _seller.Post($"{At}/orders/{_ids["order-delivered"]}/invoice", new { });
        await Seller("delivered", "pack");
        await Seller("delivered", "ship", new { carrier = "India Post", trackingNumber = "EM123456789IN" });
        await Seller("delivered", "deliver");
        await Seller("delivered", "mark-paid", new { reference = "" });
        await Seller("delivered", "refund", new { reason = "A seam was open", amount = 5000 });
        await Seller("delivered", "note", new { reason = "Rang twice" });

        await _seller.Get($"{At}/orders");
        await receiver.Comes(8);
        await Eventually.Holds(
            async () =>
                (await _seller.Get($"{At}/webhooks/{_ids["webhook"]}/deliveries"))
                    .GetProperty("items")
                    .EnumerateArray()
                    .All(delivery => Text(delivery, "state") == "done"),
            "every event should have been delivered"
        );

        async Task Pay(JsonElement order)
        {
            var payment = Text(order.GetProperty("payment"), "payUrl").Split('/')[^1];
            await _seller.Post($"/dev/gateway/shopper/{payment}/pay", new { });
            await Becomes(_ids.Single(id => id.Value == Text(order, "orderId")).Key["order-".Length..], "paid");
        }

        Task Becomes(string name, string payment) =>
            Eventually.Holds(
                async () => Text((await _seller.Get($"{At}/orders/{_ids[$"order-{name}"]}")).GetProperty("payment"), "state") == payment,
                $"the order should become {payment}"
            );

        Task Seller(string name, string step, object? body = null) =>
            _seller.Post($"{At}/orders/{_ids[$"order-{name}"]}/{step}", body ?? new { });

        Task Shopper(string name, string step, object body) =>
            _seller.Post($"/api/storefront/v1/{_shop.Slug}/orders/{_ids[$"token-{name}"]}/{step}", body);
    }

    private async Task<JsonElement> Place(string name, string method, string? variant = null, string? discount = null)
    {
        var placed = await _seller.Post(
            $"/api/storefront/v1/{_shop.Slug}/checkout",
            new
            {
                lines = new[]
                {
                    new
                    {
                        productId = _ids[variant is null ? "product-laddu" : "product-kurta"],
                        variantId = variant,
                        quantity = 2,
                    },
                },
                customer = new
                {
                    name = "Meera",
                    phone = "+919812345678",
                    note = "Ring twice",
                    address = new
                    {
                        line1 = "12 MG Road",
                        city = "Pune",
                        postalCode = "411001",
                        country = "IN",
                        state = "MH",
                    },
                },
                payment = new { method },
                discountCode = discount,
            }
        );
        (_ids[$"order-{name}"], _ids[$"token-{name}"]) = (Text(placed, "orderId"), Text(placed, "statusToken"));
        return placed;
    }
}
