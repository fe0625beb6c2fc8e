using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Domains;
using Dukaan.TestKit;
using Dukaan.TestKit.Fuzzing;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Api;

/// <summary>What creates honours its Idempotency-Key: walked over the API's description, so that nothing new is forgotten.</summary>
public sealed class RepeatTests : IAsyncLifetime
{
    /// <summary>Repeats of these need no key, or cannot have one, and why.</summary>
    private static readonly Dictionary<string, string> WithoutKey = new()
    {
        ["RequestCode"] = "each asks for another message; how many may be sent is bounded",
        ["OpenSession"] = "a code opens one session, whoever repeats it",
        ["ProveSession"] = "a code proves one session, whoever repeats it",
        ["Quote"] = "changes nothing",
        ["AskBackInStock"] = "nobody is on the list twice",
        ["ShopperPay"] = "an order has one payment at a time",
        ["IssueInvoice"] = "an order has one invoice",
        ["IssueCreditNote"] = "writes what is missing",
        ["ChangeWebhookSecret"] = "each gives another secret, which is what is asked for",
        ["TestWebhook"] = "each posts one more, which is what is asked for",
        ["ResumeWebhook"] = "the webhook runs",
        ["SendDeliveryAgain"] = "its event keeps its id",
        ["CheckDomain"] = "looks",
        ["AcceptInvitation"] = "a person joins a team once",
        ["MakeDomainPrimary"] = "it is the primary one",
    };

    private TestSite _site = null!;

    public async Task InitializeAsync() =>
        _site = await TestSite.Start(
            options => options with { PublicUrl = "http://dukaan.example", DomainTarget = FakeNames.Platform },
            services => services.AddSingleton<IDomainResolver>(new FakeNames())
        );

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task What_creates_gives_the_repeat_the_first_answer_and_refuses_the_key_for_another_body()
    {
        using var world = await FuzzWorld.Open(_site.Address, "+919812300007");
        var client = new ApiClient(world.Http);
        var document = (await client.Get("/openapi/v1.json")).Is(200).Json;
        var wrong = new List<string>();
        foreach (
            var (where, path, operation) in DescriptionTests
                .Operations(document)
                .Where(each => each.Where.StartsWith("POST ", StringComparison.Ordinal))
        )
        {
            var id = operation.GetProperty("operationId").GetString()!;
            var takesKey =
                operation.TryGetProperty("parameters", out var parameters)
                && parameters.EnumerateArray().Any(each => each.GetProperty("name").GetString() == "Idempotency-Key");
            if (takesKey == WithoutKey.ContainsKey(id))
            {
                wrong.Add(where + (takesKey ? " takes a key and is named as one that does not" : " takes no key, and nobody says why"));
            }

            if (takesKey && Creates(operation) && Body(operation) is not null)
            {
                wrong.AddRange(await Twice(client, where, Path(path, world), Body(operation)!, world));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3f0c9a52-8f0e-4f5f-9d0c-1d2b7a4c6e11")]
    public async Task A_cart_is_made_once_for_a_key_however_short(string key)
    {
        using var world = await FuzzWorld.Open(
            _site.Address,
            $"+9198123{Math.Abs(key.GetHashCode(StringComparison.Ordinal)) % 100_000:00000}"
        );
        var anyone = new ApiClient(_site.Client());
        async Task<string> Make(string with) =>
            (await anyone.Post($"/api/storefront/v1/{world.Slug}/carts", null, ("Idempotency-Key", with))).Is(201).Text("id");

        var first = await Make(key);

        Assert.Equal(first, await Make(key));
        Assert.NotEqual(first, await Make($"{key}x"));
    }

    private static async Task<List<string>> Twice(ApiClient client, string where, string path, JsonNode body, FuzzWorld world)
    {
        var (wrong, key) = (new List<string>(), ("Idempotency-Key", Guid.NewGuid().ToString()));
        foreach (var (name, value) in body.AsObject().ToArray().Where(each => each.Key == "code"))
        {
            body[name] = $"{value}{Random.Shared.Next(100_000)}";
        }

        if (body["lines"]?[0] is JsonObject line)
        {
            line["productId"] = world.Value("countedId", new Random(7));
        }

        if (body["discountCode"] is not null)
        {
            body.AsObject().Remove("discountCode");
        }

        var text = body.ToJsonString();
        var first = await client.PostText(path, text, headers: key);
        var second = await client.PostText(path, text, headers: key);
        if (first.Status is not (200 or 201))
        {
            wrong.Add($"{where}: the example of the description is refused with {first.Status}: {first.Body}");
        }
        else if (second.Status != first.Status || Same(first) != Same(second))
        {
            wrong.Add($"{where}: the repeat answered\n{second.Status} {Same(second)}\nnot\n{first.Status} {Same(first)}");
        }

        Spoil(body);
        var other = await client.PostText(path, body.ToJsonString(), headers: key);
        if (other.Status != 422 || other.Code != "idempotency-key-reused")
        {
            wrong.Add($"{where}: the same key with another body answered {other.Status}: {other.Body}");
        }

        return wrong;
    }

    /// <summary>What is told once only, a secret, is in the first answer alone.</summary>
    private static string Same(Answer answer)
    {
        var json = JsonNode.Parse(answer.Body)!.AsObject();
        foreach (var once in (string[])["secret", "token", "createdAt"])
        {
            json.Remove(once);
        }

        return json.ToJsonString();
    }

    /// <summary>Another body that would be accepted too.</summary>
    private static void Spoil(JsonNode body)
    {
        if (body["url"] is not null)
        {
            body["url"] = "https://hooks.example.com/another";
        }
        else if (body["customer"]?["name"] is not null)
        {
            body["customer"]!["name"] = "Another";
        }
        else if (body["quantity"] is not null)
        {
            body["quantity"] = 3;
        }
        else if (body["note"] is not null)
        {
            body["note"] = "Another";
        }
        else
        {
            body[body["title"] is null ? "name" : "title"] = "another.example.com";
        }
    }

    private static bool Creates(JsonElement operation) =>
        operation.GetProperty("responses").TryGetProperty("201", out _)
        || operation.GetProperty("operationId").GetString() is "AddDomain" or "AdjustStock";

    private static JsonNode? Body(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? JsonNode.Parse(json.GetProperty("example").GetRawText())
            : null;

    private static string Path(string path, FuzzWorld world)
    {
        foreach (var name in path.Split('{').Skip(1).Select(part => part.Split('}')[0]))
        {
            path = path.Replace(
                $"{{{name}}}",
                world.Value(name == "productId" ? "countedId" : name, new Random(7)),
                StringComparison.Ordinal
            );
        }

        return path;
    }
}
