using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Webhooks;

public sealed class WebhookApiTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_webhook_is_made_changed_tested_and_ended()
    {
        await using var receiver = await Receiver.Start();
        var shop = await Shop();
        var made = (
            await shop.Seller.Post(
                $"{shop.Path}/webhooks",
                new { url = receiver.Url, topics = new[] { "orders" } },
                ("Idempotency-Key", "w1")
            )
        ).Is(201);
        var again = (
            await shop.Seller.Post(
                $"{shop.Path}/webhooks",
                new { url = receiver.Url, topics = new[] { "orders" } },
                ("Idempotency-Key", "w1")
            )
        ).Is(201);
        var hook = $"{shop.Path}/webhooks/{made.Text("id")}";
        Assert.StartsWith("whsec_", made.Text("secret"), StringComparison.Ordinal);
        Assert.Equal((made.Text("id"), System.Text.Json.JsonValueKind.Null), (again.Text("id"), again.At("secret").ValueKind));

        (await shop.Seller.Post($"{hook}/test", null)).Is(204);
        await receiver.Comes(1);
        var log = await Eventually.Becomes(
            async () => (await shop.Seller.Get($"{hook}/deliveries")).Is(200),
            log => log.At("items")[0].GetProperty("state").GetString() == "done",
            "The test should have arrived."
        );
        (await shop.Seller.Post($"{hook}/deliveries/{log.At("items")[0].GetProperty("id").GetInt64()}/send", null)).Is(204);
        await receiver.Comes(2);

        Assert.Equal(
            ["product_updates"],
            (await shop.Seller.Patch(hook, new { topics = new[] { "product_updates" }, on = false }))
                .Is(200)
                .At("topics")
                .EnumerateArray()
                .Select(each => each.GetString())
        );
        (await shop.Seller.Post($"{hook}/test", null)).IsProblem(409, "webhook-off");
        Assert.NotEqual(made.Text("secret"), (await shop.Seller.Post($"{hook}/secret", null)).Is(200).Text("secret"));
        (await shop.Seller.Delete(hook)).Is(204);
        (await shop.Seller.Get($"{hook}/deliveries")).IsProblem(404, "not-found");
        Assert.Empty((await shop.Seller.Get($"{shop.Path}/webhooks")).Is(200).At("items").EnumerateArray());
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_field_and_another_shops_webhook_is_not_there()
    {
        var (mine, other) = (await Shop(), await Shop());
        (await mine.Seller.Post($"{mine.Path}/webhooks", new { url = "nowhere", topics = new[] { "orders" } })).IsProblem(
            422,
            "url-invalid",
            "url"
        );
        (await mine.Seller.Post($"{mine.Path}/webhooks", new { url = "https://example.com/", topics = Array.Empty<string>() })).IsProblem(
            422,
            "topics-none",
            "topics"
        );
        (await mine.Seller.Post($"{mine.Path}/webhooks", new { url = "https://example.com/" })).IsProblem(422, "topics-none", "topics");
        var hook = (
            await mine.Seller.Post($"{mine.Path}/webhooks", new { url = "https://example.com/", topics = new[] { "product_updates" } })
        )
            .Is(201)
            .Text("id");

        (await other.Seller.Get($"{mine.Path}/webhooks")).IsProblem(404, "not-found");
        foreach (
            var call in (Func<Task<Answer>>[])
                [
                    () => other.Seller.Get($"{other.Path}/webhooks/{hook}/deliveries"),
                    () => other.Seller.Post($"{other.Path}/webhooks/{hook}/test", null),
                    () => other.Seller.Post($"{other.Path}/webhooks/{hook}/secret", null),
                    () => other.Seller.Post($"{other.Path}/webhooks/{hook}/deliveries/1/send", null),
                    () => other.Seller.Delete($"{other.Path}/webhooks/{hook}"),
                ]
        )
        {
            (await call()).IsProblem(404, "not-found");
        }
    }
}
