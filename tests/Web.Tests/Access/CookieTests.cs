using System.Net;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Access;

/// <summary>Which cookies browsers send over https alone.</summary>
public sealed class CookieTests
{
    [Theory]
    [InlineData("Production", null, true)]
    [InlineData("Production", "https://dukaan.example", true)]
    [InlineData("Production", "http://dukaan.example", false)]
    [InlineData("Staging", null, true)]
    [InlineData("Development", null, false)]
    public async Task In_production_all_are_secure_unless_the_operator_says_that_people_come_by_http(
        string environment,
        string? publicUrl,
        bool secure
    )
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                Environment = environment,
                PublicUrl = publicUrl,
                OpsPassword = WholeSite.Password,
            }
        );

        await Is(site, secure);
    }

    [Fact]
    public async Task By_https_all_are_secure()
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
                OpsPassword = WholeSite.Password,
            }
        );

        await Is(site, true, ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"));
    }

    private static async Task Is(TestSite site, bool secure, params (string, string)[] headers)
    {
        var seller = new ApiClient(await site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" }, headers)).Is(201);
        var product = (await new Shop(seller, shop.Text("id"), shop.Text("slug")).AddProduct()).Is(201);
        var anyone = new ApiClient(site.Client());
        var answers = new[]
        {
            shop,
            await Send(anyone, $"/s/{shop.Text("slug")}/cart/add", headers, ("productId", product.Text("id")), ("quantity", "1")),
            await Send(anyone, "/ops/signin", headers, ("password", WholeSite.Password)),
            await Send(anyone, "/ops/signout", headers),
            await Send(anyone, "/dashboard/signout", headers),
            await Send(anyone, "/dashboard/code", headers),
        };

        Assert.All(answers, answer =>
        {
            Assert.True(
                answer.Headers.TryGetValue("Set-Cookie", out var cookies),
                $"A cookie should be set: {answer.Status} {answer.Body}"
            );
            foreach (var cookie in cookies.Split(", dukaan").Select(each => each.ToLowerInvariant()))
            {
                Assert.True(
                    cookie.Contains("; secure", StringComparison.Ordinal) == secure,
                    $"{cookie} should {(secure ? "" : "not ")}be secure."
                );
            }
        });
    }

    private static Task<Answer> Send(
        ApiClient anyone,
        string path,
        (string, string)[] headers,
        params (string Name, string Value)[] fields
    ) =>
        anyone.Send(
            HttpMethod.Post,
            path,
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            headers
        );
}
