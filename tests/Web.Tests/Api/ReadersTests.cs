using System.Text;
using Dukaan.TestKit.Fuzzing;

namespace Dukaan.Web.Tests.Api;

/// <summary>
/// The readers of hosts, addresses, forms and JSON at the edge: what is none is refused in words, and what no text has is dropped.
/// </summary>
public sealed class ReadersTests(SiteCollection.Running running) : ApiTest(running)
{
    private ApiClient Anyone => new(Site.Client());

    [Theory]
    [InlineData("xn--a")]
    [InlineData("!")]
    [InlineData("a..example.com")]
    [InlineData("-a.example.com")]
    [InlineData("[::1")]
    [InlineData("shop.example.com:99999")]
    [InlineData("shop.example.com:x")]
    public async Task A_host_that_is_none_is_refused(string host)
    {
        var answer = await Raw(host);

        Assert.Equal(400, answer.Status);
        Assert.True(answer.Body.Length == 0 || answer.Text.Contains("Host", StringComparison.Ordinal), answer.Text);
    }

    [Fact]
    public async Task A_host_of_2_400_letters_is_refused() => Assert.Equal(400, (await Raw(new string('a', 2400))).Status);

    [Theory]
    [InlineData("xn--bcher-kva.example.com")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("[::1]:8080")]
    [InlineData("dukaan_web_1:8080")]
    [InlineData("shop.example.com.")]
    public async Task A_host_that_can_be_one_is_not_refused(string host) => Assert.Equal(200, (await Raw(host)).Status);

    [Theory]
    [InlineData(
        "{\"lines\":[null],\"customer\":{\"name\":\"A\",\"phone\":\"+919812345678\"},\"payment\":{\"method\":\"cod\"}}",
        "lines[0]"
    )]
    [InlineData("{\"lines\":[{\"productId\":\"\\ud800\",\"quantity\":1}]}", "lines[0].productId")]
    [InlineData("{\"cartId\":\"a\\u0000b\"}", "cartId")]
    [InlineData("{\"customer\":{\"phone\":\"+91\\u000098123\"}}", "customer.phone")]
    public async Task What_no_field_can_hold_is_named(string body, string field)
    {
        var shop = await Shop();

        (await Anyone.PostText($"/api/storefront/v1/{shop.Slug}/checkout", body)).IsProblem(
            422,
            (await Anyone.PostText($"/api/storefront/v1/{shop.Slug}/checkout", body)).Code,
            field
        );
    }

    [Fact]
    public async Task Control_characters_are_dropped_from_what_people_write_and_line_breaks_stay()
    {
        var shop = await Shop();

        var added = (
            await shop.Seller.PostText(
                $"{shop.Path}/products",
                """
                {"title":"Lad\u0000du\u0007","description":"one\ntwo\u0085\u001b","price":{"amount":1,"currency":"INR"}}
                """
            )
        ).Is(201);

        Assert.Equal(("Laddu", "one\ntwo"), (added.Text("title"), added.Text("description")));
    }

    [Fact]
    public async Task A_noncharacter_is_found_nowhere_and_refused_in_names()
    {
        var shop = await Shop();

        (await Anyone.Get($"/s/{shop.Slug}/search?q=%EF%BF%BE")).Is(200);
        (await Anyone.Get($"/api/storefront/v1/{shop.Slug}/products?q=lamp%EF%BF%BE")).Is(200);
        (await shop.Seller.PostText($"{shop.Path}/products", """{"title":"\ufffe","price":{"amount":1,"currency":"INR"}}""")).IsProblem(
            422,
            "characters"
        );
    }

    [Theory]
    [InlineData("""{"synonyms":[{}]}""", 200)]
    [InlineData("""{"synonyms":[{},{"words":["couch"],"means":["sofa"]}],"queries":[{"query":"diwali"}]}""", 200)]
    [InlineData("""{"synonyms":[{"means":["sofa"]}]}""", 422)]
    [InlineData("""{"queries":[{}]}""", 422)]
    [InlineData("{}", 200)]
    public async Task A_list_that_is_left_out_is_empty(string body, int status)
    {
        var shop = await Shop();
        using var json = new StringContent(body, Encoding.UTF8, "application/json");
        (await shop.Seller.Send(HttpMethod.Put, $"{shop.Path}/search", json)).Is(status);
    }

    [Fact]
    public async Task Control_characters_are_refused_in_names_of_links()
    {
        var shop = await Shop();

        (
            await shop.Seller.PostText(
                $"{shop.Path}/products",
                "{\"title\":\"A\",\"handle\":\"a\\u0001b\",\"price\":{\"amount\":1,\"currency\":\"INR\"}}"
            )
        ).IsProblem(422, "control-character", "handle");
    }

    [Theory]
    [InlineData("application/json; charset=nope")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=\"\"")]
    [InlineData("text/plain")]
    public async Task A_body_in_another_charset_is_refused(string type)
    {
        var shop = await Shop();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"title\":\"A\"}"));
        body.Headers.TryAddWithoutValidation("Content-Type", type);

        (await shop.Seller.Send(HttpMethod.Post, $"{shop.Path}/products", body)).IsProblem(415, "unsupported-media-type");
    }

    [Fact]
    public async Task A_program_that_asks_an_unknown_host_is_told_so_as_a_problem()
    {
        using var connection = new RawConnection(Site.Address);
        var request = new FuzzRequest { Method = "GET", Target = "/api/storefront/v1/nobody-has-this" };
        request.Set("Host", "shop.example.com");

        var answer = await connection.Send(request.Bytes(), isHead: false, CancellationToken.None);

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.Type.Split(';')[0]));
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        var shop = await Shop();
        using var body = new ByteArrayContent([0x1f, 0x8b]);
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        body.Headers.ContentEncoding.Add("gzip");

        (await shop.Seller.Send(HttpMethod.Post, $"{shop.Path}/products", body)).IsProblem(415, "unsupported-media-type");
    }

    [Theory]
    [InlineData("{\"title\":\"A\",\"price\":9e99}", "price")]
    [InlineData("{\"title\":\"A\",\"price\":{\"amount\":9e99,\"currency\":\"INR\"}}", "price.amount")]
    [InlineData("{\"title\":\"A\",\"price\":{\"amount\":1,\"currency\":\"INR\"},\"weight\":99999999999}", "weight")]
    [InlineData("{\"title\":\"A\",\"price\":{\"amount\":1,\"currency\":\"INR\"},\"variants\":[null]}", "variants[0]")]
    [InlineData(
        "{\"title\":\"A\",\"price\":{\"amount\":1,\"currency\":\"INR\"},\"options\":[{\"name\":\"S\",\"values\":[null]}]}",
        "options[0].values[0]"
    )]
    [InlineData("{\"title\":\"A\",\"price\":{\"amount\":1,\"currency\":\"INR\"},\"pictures\":[null]}", "pictures[0]")]
    public async Task Numbers_out_of_range_and_nulls_in_lists_name_their_field(string body, string field)
    {
        var shop = await Shop();

        var answer = await shop.Seller.PostText($"{shop.Path}/products", body);

        answer.IsProblem(422, answer.Code, field);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("\"3\"")]
    [InlineData("\"percent,amount\"")]
    public async Task A_number_is_not_taken_for_a_name(string kind)
    {
        var shop = await Shop();

        (await shop.Seller.PostText($"{shop.Path}/discounts", $"{{\"title\":\"A\",\"kind\":{kind},\"percent\":1}}")).IsProblem(
            422,
            "wrong-type",
            "kind"
        );
        (await shop.Seller.Get($"{shop.Path}/orders?payment=1")).IsProblem(422, "payment-unknown", "payment");
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("tomorrow")]
    public async Task A_time_at_the_ends_of_the_calendar_is_refused(string time)
    {
        var shop = await Shop();

        (
            await shop.Seller.Post(
                $"{shop.Path}/discounts",
                new
                {
                    title = "A",
                    kind = "percent",
                    percent = 1,
                    startsAt = time,
                }
            )
        ).IsProblem(422, "wrong-type", "startsAt");
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2026-02-30")]
    public async Task A_day_at_the_ends_of_the_calendar_is_refused(string day)
    {
        var shop = await Shop();

        (await shop.Seller.Get($"{shop.Path}/takings/days?from={day}")).IsProblem(422, "day-broken", "from");
        (await shop.Seller.Get($"{shop.Path}/orders?to={day}")).IsProblem(422, "day-broken", "to");
        (await shop.Seller.Get($"{shop.Path}/orders.csv?to={day}")).IsProblem(422, "day-broken", "to");
    }

    [Fact]
    public async Task A_query_with_control_characters_or_half_an_emoji_finds_nothing_and_breaks_nothing()
    {
        var shop = await Shop();

        (await shop.Seller.Get($"{shop.Path}/orders?q=x%00")).Is(200);
        (await shop.Seller.Get($"{shop.Path}/orders?q=a{string.Concat(Enumerable.Repeat("%F0%9F%98%80", 60))}")).Is(200);
        (await shop.Seller.Get($"{shop.Path}/orders?q=%ED%A0%80")).Is(200);
        (await Anyone.Get($"/s/{shop.Slug}/search?q=x%00%01")).Is(200);
        (await Anyone.Get($"/api/storefront/v1/{shop.Slug}/products?q=%00")).Is(200);
    }

    [Theory]
    [InlineData("productId=%00&quantity=1", "application/x-www-form-urlencoded")]
    [InlineData("productId=x&quantity=%00", "application/x-www-form-urlencoded; charset=nope")]
    [InlineData("productId=x", "multipart/form-data")]
    [InlineData("--b\r\nContent-Dispo", "multipart/form-data; boundary=b")]
    [InlineData("productId=x", "")]
    public async Task A_form_that_is_none_is_refused_and_not_a_fault(string body, string type)
    {
        var shop = await Shop();
        foreach (var path in new[] { $"/s/{shop.Slug}/cart/add", $"/s/{shop.Slug}/checkout", "/dashboard/signin", "/dev/gateway" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            var answer = await Anyone.Send(HttpMethod.Post, path, content);
            Assert.True(answer.Status < 500, $"{path} answered {answer.Status}: {answer.Body}");
        }
    }

    [Fact]
    public async Task A_form_of_1_100_fields_or_with_a_long_name_is_too_large()
    {
        var shop = await Shop();
        foreach (var body in new[] { string.Join('&', Enumerable.Range(0, 1_100).Select(i => $"f{i}=1")), $"{new string('k', 3_000)}=1" })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
            (await Anyone.Send(HttpMethod.Post, $"/s/{shop.Slug}/cart/add", content)).IsProblem(413, "form-too-large", "form");
        }
    }

    private async Task<RawAnswer> Raw(string host)
    {
        using var connection = new RawConnection(Site.Address);
        var request = new FuzzRequest { Method = "GET", Target = "/openapi/v1.json" };
        request.Set("Host", host);
        return await connection.Send(request.Bytes(), isHead: false, CancellationToken.None);
    }
}
