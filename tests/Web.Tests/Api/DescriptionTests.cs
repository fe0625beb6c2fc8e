using System.Text.Json;
using System.Text.RegularExpressions;
using NJsonSchema;
using NSwag;

namespace Dukaan.Web.Tests.Api;

/// <summary>The API's own description: complete, right by its own rules, and enough to make a client of.</summary>
public sealed partial class DescriptionTests(SiteCollection.Running running) : ApiTest(running)
{
    private static readonly string[] Methods = ["get", "put", "post", "patch", "delete"];

    [Fact]
    public async Task Every_operation_says_its_parameters_its_security_and_its_problems()
    {
        var document = (await new ApiClient(Site.Client()).Get("/openapi/v1.json")).Is(200);
        var names = new HashSet<string>();
        foreach (var (where, path, operation) in Operations(document.Json))
        {
            Assert.True(names.Add(operation.GetProperty("operationId").GetString()!), $"{where} has the name of another operation.");
            var parameters = Parameters(operation).ToArray();
            var inPath = parameters.Where(each => each.In == "path").Select(each => each.Name).Order();
            Assert.Equal(PathNames().Matches(path).Select(match => match.Groups[1].Value).Order(), inPath);
            Assert.All(parameters.Where(each => each.In == "path"), each =>
                Assert.True(each.Required, $"{where}: {each.Name} stands in the path and is required.")
            );
            Assert.Equal(parameters.Length, parameters.Select(each => (each.In, each.Name)).Distinct().Count());
            Assert.True(
                operation.TryGetProperty("security", out var security),
                $"{where} says who may call it; security: [] for everybody."
            );
            Assert.Equal(
                path.StartsWith("/api/storefront/", StringComparison.Ordinal)
                    || where is "POST /api/v1/auth/codes" or "POST /api/v1/auth/sessions",
                security.GetArrayLength() == 0
            );
            var statuses = operation.GetProperty("responses").EnumerateObject().ToDictionary(each => each.Name, each => each.Value);
            foreach (
                var expected in (string[])
                    [
                        "429",
                        "503",
                        .. inPath.Any() ? (string[])["404"] : [],
                        .. security.GetArrayLength() > 0 ? (string[])["401"] : [],
                        .. operation.TryGetProperty("requestBody", out _) ? (string[])["400", "415", "422"] : [],
                    ]
            )
            {
                Assert.True(statuses.ContainsKey(expected), $"{where} may answer {expected} and does not say so.");
            }

            Assert.All(statuses.Where(each => each.Key[0] is '4' or '5'), each =>
                Assert.True(
                    each.Value.GetProperty("content").TryGetProperty("application/problem+json", out var problem)
                        && problem.TryGetProperty("example", out _),
                    $"{where}: {each.Key} is a problem, with an example."
                )
            );
        }

        Assert.Equal(
            ["brand", "category", "cursor", "inStock", "lang", "limit", "maxPrice", "minPrice", "minRating", "option", "q", "sort"],
            Parameters(Operation(document.Json, "ListShopProducts")).Where(each => each.In == "query").Select(each => each.Name).Order()
        );
    }

    [Fact]
    public async Task Every_body_and_answer_has_an_example_that_its_schema_allows()
    {
        var text = (await new ApiClient(Site.Client()).Get("/openapi/v1.json")).Is(200).Body;
        var document = await OpenApiDocument.FromJsonAsync(text);
        var wrong = new List<string>();
        foreach (var (where, _, operation) in Operations(JsonDocument.Parse(text).RootElement))
        {
            var described = document
                .Operations.Single(each => each.Operation.OperationId == operation.GetProperty("operationId").GetString())
                .Operation;
            if (
                operation.TryGetProperty("requestBody", out var body)
                && body.GetProperty("content").TryGetProperty("application/json", out var sent)
            )
            {
                Check($"{where} sent", sent, described.RequestBody.Content["application/json"].Schema);
            }

            foreach (var response in operation.GetProperty("responses").EnumerateObject())
            {
                foreach (
                    var content in response.Value.TryGetProperty("content", out var contents) ? contents.EnumerateObject().ToArray() : []
                )
                {
                    if (content.Name is "application/json" or "application/problem+json")
                    {
                        Check($"{where} {response.Name}", content.Value, described.Responses[response.Name].Content[content.Name].Schema);
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        void Check(string where, JsonElement content, JsonSchema schema)
        {
            if (!content.TryGetProperty("example", out var example))
            {
                wrong.Add($"{where} has no example.");
            }
            else
            {
                wrong.AddRange(
                    schema
                        .ActualSchema.Validate(example.GetRawText(), SchemaType.OpenApi3)
                        .Select(error => $"{where}: {error}\n  {example.GetRawText()}")
                );
            }
        }
    }

    [Fact]
    public async Task A_client_that_was_generated_from_it_buys_something()
    {
        var shop = await Shop();
        (await shop.AddProduct("Kaju Katli", 45000)).Is(201);
        (await shop.AddProduct("Laddu")).Is(201);
        var text = (await new ApiClient(Site.Client()).Get("/openapi/v1.json")).Is(200).Body;

        var buy = await GeneratedClient.Compile(
            text,
            """
            public static class Buyer
            {
                public static async System.Threading.Tasks.Task<string> Buy(System.Net.Http.HttpClient http, string slug)
                {
                    var client = new Generated.DukaanClient(http) { BaseUrl = http.BaseAddress.ToString() };
                    var shop = await client.GetShopAsync(slug: slug);
                    var found = await client.ListShopProductsAsync(slug: slug, q: "kaju");
                    var product = System.Linq.Enumerable.Single(found.Items);
                    var cart = await client.CreateCartAsync(slug: slug);
                    var two = new Generated.QuantityGiven { Quantity = 2 };
                    await client.SetCartLineAsync(slug: slug, cartId: cart.Id, productId: product.Id, body: two);
                    var placed = await client.CheckoutAsync(slug: slug, body: new Generated.CheckoutGiven
                    {
                        CartId = cart.Id,
                        Customer = new Generated.CheckoutCustomerGiven
                        {
                            Name = "Meera", Phone = "+919812345678",
                            Address = new Generated.CheckoutAddressGiven
                            {
                                Line1 = "12 MG Road", City = "Pune", PostalCode = "411001", Country = "IN",
                            },
                        },
                        Payment = new Generated.CheckoutPaymentGiven { Method = "cod" },
                    });
                    var order = await client.GetShopperOrderAsync(slug: slug, statusToken: placed.StatusToken);
                    return $"{shop.Name}: {product.Title}, {order.Number}, {placed.Total.Amount} {placed.Total.Currency}";
                }
            }
            """
        );

        using var http = Site.Client();
        Assert.Equal("Asha Sweets: Kaju Katli, 1, 90000 INR", await buy(http, shop.Slug));
        Assert.Equal(1, (await shop.Seller.Get($"{shop.Path}/orders")).Is(200).At("items").GetArrayLength());
    }

    internal static IEnumerable<(string Where, string Path, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where Methods.Contains(operation.Name)
        select ($"{operation.Name.ToUpperInvariant()} {path.Name}", path.Name, operation.Value);

    private static JsonElement Operation(JsonElement document, string id) =>
        Operations(document).Select(each => each.Operation).Single(each => each.GetProperty("operationId").GetString() == id);

    private static IEnumerable<(string In, string Name, bool Required)> Parameters(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? parameters
                .EnumerateArray()
                .Select(each =>
                    (
                        each.GetProperty("in").GetString()!,
                        each.GetProperty("name").GetString()!,
                        each.TryGetProperty("required", out var required) && required.GetBoolean()
                    )
                )
            : [];

    [GeneratedRegex("\\{([^}]+)\\}")]
    private static partial Regex PathNames();
}
